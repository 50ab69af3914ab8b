/*
 * What stands right beside one mention: the trade in front of it, the apposition and the age behind it, the country
 * that owns it, whether it is where something happens, one side of a match, or only part of a longer name.
 */

import type { Article } from '../../text/article.ts';
import { foldWord } from '../../text/fold.ts';
import type { Mention } from '../mention.ts';
import { titlesBefore } from '../variants/titles.ts';
import { countriesOfPeople, countriesOfPhrase } from './article-context.ts';
import type { ContextWords } from './context-words.ts';

export interface Beside {
  /** Words in front, of the same phrase, and of the apposition behind; folded. */
  readonly told: readonly string[];
  /** The word right in front, folded. */
  readonly front: string;
  /** The word before that. */
  readonly farther: string;
  /** Behind it stands an apposition: "the choir's oldest member". */
  readonly isExplained: boolean;
  readonly age: number | null;
  /** Codes of the country right in front: "India's", "Indian". */
  readonly owners: readonly string[];
  /** Codes of the peoples named in the same phrase: "the British baker". */
  readonly nations: readonly string[];
  /** "in Boston", "Boston-based", "Boston, Massachusetts", "BOSTON (AP) —". */
  readonly isPlaced: boolean;
  /** "Britain's". */
  readonly isOwner: boolean;
  /** "beat Samoa", "Boston 5, Chicago 2", "Alabama's coach". */
  readonly isSide: boolean;
  /** "[London] Stock Exchange", "University of [Reading]". */
  readonly isPart: boolean;
  /** "FSV [Frankfurt]", "[Colombia] Piensa": where rules alone find names. */
  readonly isCutAbroad: boolean;
  /** "RTX 30". */
  readonly isNumbered: boolean;
  /** Behind "Photo:". */
  readonly isCredit: boolean;
  /** Years in figures in the same sentence. */
  readonly years: readonly number[];
  /** Right behind a large word that is no title: "Eman [Ali]". */
  readonly isLast: boolean;
  /** "[Vale] of Clwyd". */
  readonly isFirst: boolean;
  /** It says something: "Ruiz said". */
  readonly speaks: boolean;
  /** Its possessive is the end of a name: "sold by St. Anna's, which". */
  readonly isShop: boolean;
  /** First of its sentence or of what is quoted, where every word is written large. */
  readonly isHead: boolean;
  /** Folded words of the body an apposition says somebody is an officer of: "president of the Tide Trust". */
  readonly bodies: readonly string[];
}

/** Characters looked at on each side. */
const REACH = 90;
/** Words in front of a name that may be its phrase's. */
const PHRASE = 3;

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
const SENTENCE_END = /[.!?…]["”’»)\]]*\s+(?=\p{Lu})|\n/u;
const foldedWords = (text: string): string[] => (text.match(WORD) ?? []).map(foldWord).filter(Boolean);

/** ", 34," · " (34)" · ", aged 34," · ", 34 Jahre alt," */
const AGE = /^(?:,\s(?:\p{Ll}+\s)?|\s\()(\d{1,3})(?:\s\p{L}+){0,2}(?=[,;.)]|\s(?:from|of|and|aus|de|di|uit)\s)/u;
const APPOSITION = /^(?:,\s\d{1,3})?,\s([^,.;:()“”"\n]{3,80})/u;
/** "a former president of the Tide Trust": lower-case words, then the body. */
const OFFICE_OF =
  /^(?:\p{Ll}+[\s-]){1,4}(?:of|von|der|de|du|di|del|della|van)\s(?:the\s|la\s|het\s)?(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)+)$/u;
/** "the Inspector-General of Police, [Ola Brandt]". */
const OFFICER = /\p{Lu}[\p{L}-]+\sof\s(?:the\s)?(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*),\s$/u;
/** "Image copyright [EPA]", a line of its own. */
const CREDIT_LINE = /^(?:\p{L}+\s)?(\p{L}+)\s$/u;
const SCORE = /^\s\d{1,3}(?=[,.;:)–-]|$|\s\p{Lu})|^\s\(?\d{1,3}[-–]\d{1,3}\b/u;
const DATELINE = /^(?:,\s[\p{L}. ]{2,20})?\s(?:\([^)\n]{2,20}\)\s)?[—–-]\s/u;
const QUALIFIER = /^,\s\p{Lu}[\p{L}.]+/u;

/** Characters that hold "Photograph: A. Name/". */
const CREDIT_REACH = 40;
const CREDIT = /(\p{L}+)\s?:\s?(?:\p{Lu}[\p{L}. ]*\/)?$/u;
const YEAR = /\b(?:1[5-9]|20)\d\d\b/g;

const OWNER = /((?:\p{Lu}[\p{L}.]*\s){0,2}\p{Lu}[\p{L}.]*?)(?:['’]s?)?\s$/u;

function ownersIn(before: string): readonly string[] {
  const words = OWNER.exec(before)?.[1]?.split(' ') ?? [];
  for (let from = 0; from < words.length; from++) {
    const codes = countriesOfPhrase(words.slice(from).join(' '));
    if (codes.length > 0) return codes;
  }
  return [];
}

const CAPITALISED = /\p{Lu}[\p{L}.]*(?:[\s-]\p{Lu}\p{L}+)?/gu;

/** "South Korean" before "Korean". */
const nationsIn = (phrase: string): string[] =>
  (phrase.match(CAPITALISED) ?? []).flatMap((words) => {
    const whole = countriesOfPeople(words.replace(/\.$/, ''));
    return whole.length > 0 ? whole : words.split(/[\s-]/).flatMap((word) => countriesOfPeople(word));
  });

/** Words of a phrase that may tell whose nation is meant. */
const NATION_WORDS = 5;

/** The words of the phrase a name stands at the end of: after the last comma, without names of others. */
const phraseBefore = (before: string): string => before.split(/[,;:()“”"«»—–]/u).at(-1) ?? '';
const lastWords = (before: string): string => phraseBefore(before).trim().split(' ').slice(-NATION_WORDS).join(' ');

function isSide(before: string, after: string, words: ContextWords): boolean {
  if (SCORE.test(after)) return true;
  const front = foldedWords(before).slice(-2);
  if (front.some((word) => words.results.has(word)) && !words.at.has(front.at(-1) ?? '')) return true;
  const owned = /^['’]s?\s/u.test(after);
  if (/^[,.;:]/u.test(after)) return false;
  const behind = foldedWords(after).slice(owned ? 1 : 0, owned ? 4 : 1);
  return behind.some((word) => words.sport.has(word) || (!owned && words.results.has(word)));
}

/** Where nouns are small and titles stand in front, a large word right behind a place goes on with a name. */
const SMALL_NOUNS = new Set(['es', 'fr', 'it', 'pt']);

/** "FSV [Frankfurt]", "[Colombia] Piensa en Grande": of a club or party, where rules alone find names. */
function isCutAbroad(before: string, after: string, code: string): boolean {
  if (code === '' || code === 'en') return false;
  return /(?:^|\s)\p{Lu}{2,3}\s$/u.test(before) || (SMALL_NOUNS.has(code) && /^\s\p{Lu}\p{Ll}+/u.test(after));
}

/** A large word right behind, a large "North" or "… of" right before goes on with the name. */
function isPart(before: string, after: string, words: ContextWords): boolean {
  const next = /^\s(\p{Lu}[\p{L}-]+)/u.exec(after)?.[1];
  if (next && words.wholes.has(foldWord(next))) return true;
  const side = /(?<=\p{L}[,;]?\s|^)(\p{Lu}\p{Ll}+)\s$/u.exec(before)?.[1];
  if (side && words.anyPlace.has(foldWord(side))) return true;
  const head = /(\p{Lu}\p{L}+)\s(?:of|de|du|di|della|von|van)(?:\s(?:the|la))?\s$/u.exec(before)?.[1];
  return head !== undefined && words.wholes.has(foldWord(head));
}

export function besideName(article: Article, mention: Mention, words: ContextWords): Beside {
  const { text } = article;
  const before =
    text
      .slice(Math.max(0, mention.start - REACH), mention.start)
      .split(SENTENCE_END)
      .at(-1) ?? '';
  const after = text.slice(mention.end, mention.end + REACH).split(SENTENCE_END)[0] ?? '';
  const segment = APPOSITION.exec(after)?.[1] ?? '';
  const [first = ''] = foldedWords(segment);
  const isExplained = words.determiners.has(first) || /^\S+['’]s\s/u.test(segment);
  const isTrade = words.trades.has(first) || words.callings.has(first);
  const [farther = '', front = ''] = ['', '', ...foldedWords(before)].slice(-2);
  const [behind = ''] = foldedWords(after);
  const code = article.language.split('-')[0] ?? '';
  const titled = titlesBefore(text, mention.start, code).kind !== null;
  return {
    told: [
      ...(titled ? [] : foldedWords(phraseBefore(before)).slice(-PHRASE)),
      ...(isExplained || isTrade ? foldedWords(segment) : []),
    ],
    front,
    farther,
    isExplained,
    age: Number(AGE.exec(after)?.[1]) || null,
    owners: ownersIn(before),
    nations: nationsIn(`${lastWords(before)}, ${isExplained ? segment : ''}`),
    isPlaced:
      words.at.has(front) ||
      /^-\p{Ll}/u.test(after) ||
      QUALIFIER.test(after) ||
      (before === '' && DATELINE.test(after)),
    isOwner: /^['’]s?\s/u.test(after),
    isSide: isSide(before, after, words),
    isPart: isPart(before, after, words),
    isCutAbroad: isCutAbroad(before, after, code),
    isNumbered: /^\s\d/u.test(after),
    isCredit: [CREDIT.exec(before.slice(-CREDIT_REACH)), CREDIT_LINE.exec(before)].some((found) =>
      words.credits.has(foldWord(found?.[1] ?? '')),
    ),
    years: [...`${before} ${after}`.matchAll(YEAR)].map(([year]) => Number(year)),
    isLast: !titled && /(?:^|\s)\p{Lu}\p{Ll}+\s$/u.test(before),
    isFirst: /^\s(?:of|de|du|di|del|van|von)\s(?:the\s)?\p{Lu}/u.test(after),
    speaks: (/^\s/u.test(after) && words.says.has(behind)) || words.says.has(front),
    isShop: /^['’]s(?=[,.;:!?)]|$)/u.test(after),
    isHead: /(?:^|[.!?…:]\s+|["“„«‘])\s*$/u.test(before),
    bodies: foldedWords(OFFICE_OF.exec(segment)?.[1] ?? OFFICER.exec(before)?.[1] ?? '').filter(
      (word) => word.length > 3,
    ),
  };
}
