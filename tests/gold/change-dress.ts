/*
 * The site around an article: what is another at every visit, counters, times, teasers; and another house's dress for
 * the whole of it.
 */

interface Words {
  readonly minutes: string;
  readonly comments: string;
  readonly updated: string;
  readonly related: string;
  readonly newsletter: string;
  readonly share: string;
  /** Other stories, two a visit. */
  readonly stories: readonly [string, string, string, string];
}

const WORDS: Readonly<Record<string, Words>> = {
  en: {
    minutes: 'min read',
    comments: 'comments',
    updated: 'Updated 5 minutes ago|Updated 3 hours ago',
    related: 'Read more',
    newsletter: 'Sign up for our newsletter',
    share: 'Share',
    stories: [
      'A swan on the tram lines',
      'Tea prices rise again',
      'The baker who never slept',
      'Fog closes the airfield',
    ],
  },
  de: {
    minutes: 'Minuten Lesezeit',
    comments: 'Kommentare',
    updated: 'Aktualisiert vor 5 Minuten|Aktualisiert vor 3 Stunden',
    related: 'Mehr zum Thema',
    newsletter: 'Newsletter abonnieren',
    share: 'Teilen',
    stories: ['Ein Schwan auf den Gleisen', 'Tee wird teurer', 'Der Bäcker, der nie schlief', 'Nebel am Flugplatz'],
  },
  fr: {
    minutes: 'min de lecture',
    comments: 'commentaires',
    updated: 'Mis à jour il y a 5 minutes|Mis à jour il y a 3 heures',
    related: 'À lire aussi',
    newsletter: 'Inscrivez-vous à notre newsletter',
    share: 'Partager',
    stories: [
      'Un cygne sur les rails',
      'Le thé augmente encore',
      'Le boulanger sans sommeil',
      'Brouillard à l’aérodrome',
    ],
  },
  es: {
    minutes: 'min de lectura',
    comments: 'comentarios',
    updated: 'Actualizado hace 5 minutos|Actualizado hace 3 horas',
    related: 'Lea también',
    newsletter: 'Suscríbase a nuestro boletín',
    share: 'Compartir',
    stories: ['Un cisne en las vías', 'Sube el precio del té', 'El panadero insomne', 'Niebla en el aeródromo'],
  },
  ja: {
    minutes: '分で読めます',
    comments: '件のコメント',
    updated: '5分前に更新|3時間前に更新',
    related: '関連記事',
    newsletter: 'メールマガジンに登録',
    share: 'シェア',
    stories: ['線路に白鳥が迷い込む', 'お茶の値段が再び上昇', '眠らないパン屋', '霧で飛行場閉鎖'],
  },
  ar: {
    minutes: 'دقائق للقراءة',
    comments: 'تعليقات',
    updated: 'آخر تحديث قبل 5 دقائق|آخر تحديث قبل 3 ساعات',
    related: 'اقرأ أيضا',
    newsletter: 'اشترك في نشرتنا البريدية',
    share: 'شارك',
    stories: ['بجعة على سكة الترام', 'أسعار الشاي ترتفع', 'الخباز الذي لا ينام', 'الضباب يغلق المطار'],
  },
};

export interface DressOptions {
  readonly language: string;
  readonly dress: 'usual' | 'other';
  /** 0 for the first visit, 1 for the second. */
  readonly turn: 0 | 1;
}

export function dressed(lines: readonly string[], { language, dress, turn }: DressOptions): string {
  const words = WORDS[language] ?? (WORDS.en as Words);
  const title = /<h1>(.*?)<\/h1>/.exec(lines.join(''))?.[1] ?? '';
  const [first, second] = turn === 0 ? words.stories : words.stories.slice(2);
  const updated = words.updated.split('|')[turn];
  const [headline = '', ...body] = lines;
  const teasers = [first, second].map((story, at) => `<li><a href="/story-${turn}${at}">${story}</a></li>`).join('');
  const count = turn === 0 ? 12 : 57;
  const page =
    dress === 'usual'
      ? `<header><nav><a href="/">News</a> <a href="/sport">Sport</a></nav></header>
<main><article>${headline}
<p class="meta"><span>${turn + 3} ${words.minutes}</span> <time>${updated}</time></p>
<div class="share"><button>${words.share}</button></div>
${body.join('\n')}
<aside class="related"><h3>${words.related}</h3><ul>${teasers}</ul></aside>
<p class="comments">${count} ${words.comments}</p></article></main>
<footer><p>${words.newsletter}</p><p>© Courier</p></footer>`
      : `<div id="top"><ul><li><a href="/a">Start</a></li><li><a href="/b">Local</a></li></ul></div>
<div class="page"><div class="story">${headline}
<div class="byline-row"><span>${updated}</span> | <span>${count} ${words.comments}</span></div>
<section class="text">${body.join('\n')}</section>
<div class="promo"><p>${words.newsletter}</p></div></div>
<div class="more-stories"><h2>${words.related}</h2><ul>${teasers}</ul></div></div>
<div class="foot">© Courier</div>`;
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title} | Courier</title></head><body>${page}</body></html>`;
}
