/*
 * The language that a text's letters give away, where they are of one language, or of few that a page can be asked
 * about: no list of words is needed for Japanese.
 */

/** Code points looked at; letters are in proportion from the start. */
const SAMPLE = 1000;
/** Share of a text's letters. Names and terms in Latin letters stand in all. */
const MOST = 0.5;

interface Script {
  readonly letters: RegExp;
  /** BCP 47: the languages written so, the likeliest first. */
  readonly languages: readonly string[];
}

/** In order: Japanese is told from Chinese by its kana. */
const SCRIPTS: readonly Script[] = [
  { letters: /[\p{sc=Hangul}]/gu, languages: ['ko'] },
  { letters: /[\p{sc=Thai}]/gu, languages: ['th'] },
  { letters: /[\p{sc=Greek}]/gu, languages: ['el'] },
  { letters: /[\p{sc=Hebrew}]/gu, languages: ['he', 'iw', 'yi'] },
  { letters: /[\p{sc=Arabic}]/gu, languages: ['ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd'] },
  { letters: /[\p{sc=Devanagari}]/gu, languages: ['hi', 'mr', 'ne', 'sa'] },
  { letters: /[\p{sc=Bengali}]/gu, languages: ['bn', 'as'] },
  { letters: /[\p{sc=Tamil}]/gu, languages: ['ta'] },
  { letters: /[\p{sc=Georgian}]/gu, languages: ['ka'] },
  { letters: /[\p{sc=Armenian}]/gu, languages: ['hy'] },
];
const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}]/gu;
const HAN = /[\p{sc=Han}]/gu;
/** Share of kana among Japanese letters; a Chinese text has a name or two. */
const SOME_KANA = 0.1;

/** The languages that a text may be in by its letters, the likeliest first; none where its letters are of too many. */
export function languagesOfScript(text: string): readonly string[] {
  const sample = text.slice(0, SAMPLE);
  if (isMostlyLatin(sample)) return [];
  const letters = count(sample, /\p{L}/gu);
  if (letters === 0) return [];
  const [kana, han] = [count(sample, KANA), count(sample, HAN)];
  if (kana + han > letters * MOST) return kana > (kana + han) * SOME_KANA ? ['ja'] : ['zh', 'yue', 'wuu'];
  return SCRIPTS.find((script) => count(sample, script.letters) > letters * MOST)?.languages ?? [];
}

/** Where Greek begins, behind the last of the Latin letters that Europe writes. */
const GREEK = 0x370;

/** Nearly every page: told without asking for one script after another. */
function isMostlyLatin(text: string): boolean {
  let latin = 0;
  let other = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= GREEK) other++;
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin++;
  }
  return latin > other;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
