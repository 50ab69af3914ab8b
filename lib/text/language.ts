/*
 * Which language a text is in, by its commonest small words. Pages often do not say, or say "en" for everything; the tagger must not read
 * Dutch as English. Ten Latin-script languages; it says so when it is none of them. A library for a hundred languages (300 kB of
 * trigrams) would tell no more of these ten.
 */

const PROFILES: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for it with as his on be at by had are but from have he she they which this were an not said will has their its who would been more',
  de: 'der die das und ist nicht von zu den mit sich des auf für im dem ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über',
  fr: 'le la les des et est dans que une du pour qui pas sur au plus par ce avec il sont ne se été aux cette mais ont ou leur elle comme nous on fait selon après',
  es: 'el la los las de y que en un una por con para del se no es su al lo como más fue ha sus pero este sobre entre también hasta desde cuando años según está',
  it: 'il di che la e è un una per in non del della con sono da al i gli le si dei nel ha anche alla più come ma lo delle questo stato dopo ai dal nella hanno',
  pt: 'o a os as de que e do da em um uma para com não por no na dos das se mais como foi ao mas ele sua seu são também pelo pela até está ser já nos após',
  nl: 'de het een en van in is dat op te zijn voor met niet aan er die ook als om bij naar door over uit maar heeft hij ze was worden nog dan wordt kan deze zegt',
  pl: 'w i z na się nie do że to jest o po od za jak przez co dla ale są był także może tym już być przed oraz tego który jego czy które',
  sv: 'och att det i som en på är av för med den till inte har de ett om var men han från sig vid så kan när ska efter också säger under mot sin hon',
  da: 'og at det i er en som på af for med den til ikke har de et om var men han fra sig ved så kan når skal efter også siger under mod sin hun blev',
};

/** The languages that can be told, as BCP 47. */
export const DETECTABLE: ReadonlySet<string> = new Set(Object.keys(PROFILES));

/** Words counted before a guess counts. */
const MIN_WORDS = 8;
/** The winner must have this many hits for each of the next language's. */
const CLEAR_WIN = 1.25;
/** Share of words that must be small words of the winner; news has a third or more. */
const MIN_HIT_SHARE = 0.12;

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(PROFILES)) {
  for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/** Words from which a text that matches nothing is in a language not listed here, rather than too short. */
const ENOUGH_WORDS = 30;

/** Addresses hold words of no sentence: the "de" of a German site's name is French, Spanish and Dutch. */
const ADDRESS = /\S*(?:\/\/|[\p{L}\p{N}][.@/][\p{L}\p{N}])\S*/gu;

/** The language of `text` as BCP 47; `und` when it is none of these, '' when there are too few words to tell. */
export function detectLanguage(text: string): string {
  // Words in lower case only: a table of results or a list of names is all capitals and figures, in no language of its own.
  const words = text.replace(ADDRESS, ' ').match(/(?<!\p{L})\p{Ll}\p{L}*/gu) ?? [];
  if (words.length < MIN_WORDS) return '';
  const hits = new Map<string, number>();
  for (const word of words)
    for (const language of languagesOf.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  const [first, second] = [...hits].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] / words.length < MIN_HIT_SHARE) return words.length >= ENOUGH_WORDS ? 'und' : '';
  return second !== undefined && first[1] < second[1] * CLEAR_WIN ? '' : first[0];
}
