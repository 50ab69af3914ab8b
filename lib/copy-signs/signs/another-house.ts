/* A notice that the text is somebody's, and that somebody is not this site. */

import { fold } from '../../text/fold.ts';
import type { CopyView, SignFinder } from '../copy-sign.ts';

/** "© 2024 Tarn Herald", up to the end of the sentence or the year behind it. */
const OWNER =
  /(?:©|\(c\)|copyright)(?:\s*(?:copyright|©|\d{4}(?:\s?[-–]\s?\d{4})?|by|,|:))*\s*([\p{Lu}\p{N}][^.,;:|()©]{2,60})/giu;
/** Letters of a word that says who it is. */
const MIN_LETTERS = 4;

export const anotherHouse: SignFinder = {
  kind: 'another-house',
  find(view) {
    const own = compact(`${view.host} ${view.publisher}`);
    if (own === '') return [];
    return view.junk.flatMap(({ kind, start, end }) => {
      if (kind !== 'rights') return [];
      const notice = view.page.text.slice(start, end);
      return [...notice.matchAll(OWNER)].flatMap(({ 1: owner }) =>
        owner !== undefined && isAnother(owner, own, view) ? [notice] : [],
      );
    });
  },
};

const compact = (text: string): string => fold(text, { marks: [] }).replace(/[^\p{L}\p{N}]/gu, '');

/** None of the owner's words is in the site's name, nor the owner's initials. */
function isAnother(owner: string, own: string, { page }: CopyView): boolean {
  const words = fold(owner, { marks: [] }).match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => word.length >= MIN_LETTERS && !/^\d+$/.test(word));
  const initials = words.map((word) => word[0]).join('');
  return (
    telling.length > 0 &&
    !telling.some((word) => own.includes(word)) &&
    !(initials.length > 1 && own.includes(initials)) &&
    !compact(page.title).includes(compact(owner))
  );
}
