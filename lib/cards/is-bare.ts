import type { Card } from './card.ts';

/**
 * Neither what comes with the extension nor the article tells anything of it: its card would say its name again.
 * @param ownPacks the user has packs of their own. How a name is painted, the page sees; it must not see by it what
 *   those packs hold or the user has chosen, so then no name counts as bare.
 */
export const isBare = (
  {
    certainty,
    description,
    descriptionInArticle,
    chosen,
  }: Pick<Card, 'certainty' | 'description' | 'descriptionInArticle' | 'chosen'>,
  ownPacks: boolean,
): boolean =>
  !ownPacks && chosen === null && certainty === 'unknown' && description === null && descriptionInArticle === null;
