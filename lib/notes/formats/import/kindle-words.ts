/*
 * What Kindles call a highlight, a note and a bookmark in the languages they are sold in, and how they write the day.
 * Looked for in the second line of a clipping, whose other words do not matter.
 */

export type ClippingKind = 'highlight' | 'note' | 'bookmark' | 'clip';

interface KindleLanguage {
  /** BCP 47. */
  readonly language: string;
  readonly highlight: RegExp;
  readonly note: RegExp;
  readonly bookmark: RegExp;
  /** What begins the day. */
  readonly added: RegExp;
}

const KINDLE_LANGUAGES: readonly KindleLanguage[] = [
  { language: 'en', highlight: /\bhighlight\b/i, note: /\bnote\b/i, bookmark: /\bbookmark\b/i, added: /added on/i },
  { language: 'de', highlight: /markierung/i, note: /notiz/i, bookmark: /lesezeichen/i, added: /hinzugefügt am/i },
  {
    language: 'es',
    highlight: /subrayado|resaltado/i,
    note: /\bnota\b/i,
    bookmark: /marcador/i,
    added: /añadido el|agregado el/i,
  },
  {
    language: 'fr',
    highlight: /surlignement|surligné/i,
    note: /\bnote\b/i,
    bookmark: /signet/i,
    added: /ajoutée? le/i,
  },
  {
    language: 'it',
    highlight: /evidenziazione/i,
    note: /\bnota\b/i,
    bookmark: /segnalibro/i,
    added: /aggiunt[oa] (?:in data|il)/i,
  },
  {
    language: 'pt',
    highlight: /destaque/i,
    note: /\bnota\b/i,
    bookmark: /marcador/i,
    added: /adicionad[oa](?: em)?:?/i,
  },
  {
    language: 'nl',
    highlight: /markering|highlight/i,
    note: /notitie/i,
    bookmark: /bladwijzer/i,
    added: /toegevoegd op/i,
  },
  {
    language: 'ru',
    highlight: /выделенный отрывок|выделени/i,
    note: /заметк/i,
    bookmark: /закладк/i,
    added: /добавлено:?/i,
  },
  {
    language: 'tr',
    highlight: /vurgu/i,
    note: /\bnot(?:unuz)?\b/i,
    bookmark: /yer işareti/i,
    added: /(?:eklenme tarihi|eklendi):?/i,
  },
  { language: 'pl', highlight: /zaznaczenie|podkreślenie/i, note: /notatk/i, bookmark: /zakładk/i, added: /dodano:?/i },
  { language: 'ja', highlight: /ハイライト/, note: /メモ/, bookmark: /ブックマーク/, added: /作成日:?/ },
  {
    language: 'zh',
    highlight: /标注|標註/,
    note: /笔记|筆記/,
    bookmark: /书签|書籤/,
    added: /添加于|新增於|已新增至?/,
  },
  { language: 'ko', highlight: /하이라이트/, note: /메모|노트/, bookmark: /책갈피|북마크/, added: /추가됨|추가/ },
];

/** An article or a page that was cut out whole. */
const CLIP = /\bclip(?:ping)?\b|ausschnitt|recorte|coupure|ritaglio|剪切|剪貼/i;

export interface ClippingLine {
  readonly kind: ClippingKind;
  readonly language: KindleLanguage;
}

/** What the line under the title says; null for one that no Kindle writes. The day is no help: "Notetag" is none. */
export function readClippingLine(line: string): ClippingLine | null {
  if (!/^\s*-/.test(line)) return null;
  for (const language of KINDLE_LANGUAGES) {
    const day = language.added.exec(line);
    if (!day) continue;
    const about = line.slice(0, day.index);
    for (const kind of ['highlight', 'note', 'bookmark'] as const)
      if (language[kind].test(about)) return { kind, language };
    if (CLIP.test(about)) return { kind: 'clip', language };
  }
  return null;
}
