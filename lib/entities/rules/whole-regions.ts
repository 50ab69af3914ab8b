/*
 * "La Guyana francese", "la Guinée équatoriale": many languages write the second word of a country small, and a reader
 * of names stops before it, at another country. What follows a mention is taken into it where both together are what
 * the article's language calls a state or territory, by `Intl.DisplayNames`.
 */

import { foldName } from '../../text/fold.ts';
import type { Mention } from '../mention.ts';

/** ISO 3166-1: those whose name in some language is that of another place and more words. */
const CODES =
  'AE AG AS BA BQ CF CG CD DO EH FK GF GQ GS GW IO KN KP KR MK MP NC NZ PF PG PM PS SA SS ST TC TF TL TT VC VG VI WF'.split(
    ' ',
  );

const known = new Map<string, readonly (readonly string[])[]>();

/** Their names of several words, each word folded; the longest first. */
function namesIn(language: string): readonly (readonly string[])[] {
  let names = known.get(language);
  if (names === undefined) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    names = CODES.map((code) => foldName(display.of(code) ?? '').split(' '))
      .filter((words) => words.length > 1)
      .sort((a, b) => b.length - a.length);
    known.set(language, names);
  }
  return names;
}

const NEXT_WORD = /^[ \u00a0\n]([\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*)/u;

/** Offset behind the words that stand there, one space apart; null where other words do. */
function endOf(words: readonly string[], text: string, from: number): number | null {
  let end = from;
  for (const word of words) {
    const [all, next] = NEXT_WORD.exec(text.slice(end, end + 60)) ?? [];
    if (all === undefined || next === undefined || foldName(next) !== word) return null;
    end += all.length;
  }
  return end;
}

function wholeOf(text: string, mention: Mention, language: string): Mention {
  const words = foldName(text.slice(mention.start, mention.end)).split(' ');
  for (const name of namesIn(language)) {
    if (name.length <= words.length || words.some((word, at) => word !== name[at])) continue;
    const end = endOf(name.slice(words.length), text, mention.end);
    if (end !== null) return { ...mention, end, type: 'place' };
  }
  return mention;
}

/**
 * Mentions in text order, with what stands in a longer one left out.
 *
 * @param language ISO 639-1, or '' where the article's is not known; English writes all words of such names large
 */
export function withWholeRegions(text: string, mentions: readonly Mention[], language: string): readonly Mention[] {
  if (language === 'en' || !/^[a-z]{2,3}$/.test(language)) return mentions;
  let end = 0;
  return mentions.flatMap((mention) => {
    if (mention.start < end) return [];
    const whole = mention.type === 'person' ? mention : wholeOf(text, mention, language);
    end = whole.end;
    return [whole];
  });
}
