/*
 * Which month a word names, in any language: those with a folder of their own in `lib/languages` bring their stems,
 * the others' stand in `other-months.ts`, since a date line beside a byline is read on pages of any language.
 */

import { LANGUAGES } from '../languages/all-languages.ts';
import { OTHER_MONTHS } from '../languages/other-months.ts';

/** How the months begin, the longest stems first. */
const MONTHS = OTHER_MONTHS.map((others, month) => {
  const stems = new Set(LANGUAGES.flatMap(({ words }) => words?.months?.[month]?.split(' ') ?? []));
  for (const stem of others.split(' ')) stems.add(stem);
  return new RegExp(`^(?:${[...stems].sort((a, b) => b.length - a.length).join('|')})`, 'iu');
});

const ONLY_LETTERS = /^\p{L}[\p{L}\p{M}]+$/u;
/** Longer words than this are no abbreviations. */
const MAX_SHORT = 4;
/** Words of many kinds begin with these stems, too: "10 Novels 2024", "Die 5 Marken 2024". */
const IS_COMMON_START =
  /^(?:jan|gen|ene|feb|fev|mar|apr|abr|avr|ma[yijg]|mei|jun|jul|aug|ag[ou]|se[pt]|o[ck]t|out|nov|de[czs]|dic)/i;
const IS_WHOLE_NAME = new RegExp(
  '^(?:janu[aá]|janv|janeiro$|gennaio$|gener$|enero$|feb[rb]|fever|' +
    'mar(?:ch|zo|zec|ço|ec|et|ca|cu|ts|tie|tu|ta|ti|ziu|ras.*)$|apr[iíī]l|abril|avril|' +
    'mayo$|mayıs|mayis|maggio$|maij|majus|juni(?:o|j|ja|u|us)$|junho$|jul(?:io|ho|ij|ija|iol|lio|ius|iu)$|' +
    'augus|agost|agust|sept?i?em|sett?i?em|szept|o[ck]t[oó]b|octub|outub|nov(?:em|iem|yem)|de[czs]em|dic(?:ie)?m)',
  'iu',
);

/** "1" to "12"; "0" for what is no month. */
export function monthOf(name = ''): string {
  if (!ONLY_LETTERS.test(name)) return '0';
  if (name.length > MAX_SHORT && IS_COMMON_START.test(name) && !IS_WHOLE_NAME.test(name)) return '0';
  let [month, longest] = [0, 0];
  MONTHS.forEach((stems, i) => {
    const length = stems.exec(name)?.[0].length ?? 0;
    if (length > 0 && length >= longest) [month, longest] = [i + 1, length];
  });
  return String(month);
}
