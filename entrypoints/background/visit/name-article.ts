/*
 * The second step of a visit: names, dates and quotes of the clean article, as cards. Which of the cast were seen
 * before does not go to the page: see `user-words.ts`.
 */

import browser from 'webextension-polyfill';
import { analyse } from '../../../lib/analysis/analyse.ts';
import { articleDates } from '../../../lib/cards/article-dates.ts';
import { buildCast } from '../../../lib/cards/build-cast.ts';
import type { Card } from '../../../lib/cards/card.ts';
import { isBare } from '../../../lib/cards/is-bare.ts';
import { findCopySigns } from '../../../lib/copy-signs/find-copy-signs.ts';
import { chosenLanguage } from '../../../lib/i18n/chosen-words.ts';
import { wordsLanguage } from '../../../lib/i18n/words.ts';
import { activeJunk } from '../../../lib/junk/user-rules.ts';
import { whatIsSent } from '../../../lib/knowledge/wikimedia-requests.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import { namesOnPage } from '../../../lib/visit/names-on-page.ts';
import type { NamesAnswer } from '../../../lib/visit/visit.ts';
import { loadResources, loadTagger } from '../resources.ts';
import { wordsReady } from '../speak.ts';
import { loadSpeaker } from './load-speaker.ts';
import type { Visit } from './open-visit.ts';

export async function nameArticle(
  { article, map, page, junk, origin }: Visit,
  settings: Settings,
): Promise<NamesAnswer> {
  const [{ knowledge, notices, ownPacks }, tagger] = await Promise.all([
    loadResources(),
    loadTagger(article.language),
    wordsReady(),
  ]);
  const choices = new Map(Object.entries(settings.choices));
  const users = chosenLanguage(settings) ?? browser.i18n.getUILanguage();
  const analysis = analyse(article, { tagger: tagger.model, knowledge, choices });
  const speaker = await loadSpeaker(knowledge);
  const cast = buildCast({ article, ...analysis, knowledge, choices, speaker }).map(
    (card): Card => ({
      ...card,
      ask: whatIsSent(card.name, users, article.language),
      bare: isBare(card, ownPacks),
    }),
  );
  const dates = articleDates(article, analysis, new Date().toISOString().slice(0, 10), wordsLanguage());
  return {
    ...namesOnPage({ mentions: analysis.mentions, cast, dates }, map),
    copySigns: findCopySigns({ page, junk: activeJunk(junk), ...origin }),
    notices: [...notices, ...tagger.notices, ...analysis.notices],
  };
}
