/*
 * Descriptions of the pack, read by a strict grammar: a kind, where it is, remarks in brackets. The whole text must
 * fit; what does not is left as it is written.
 */

import { KIND_CODES, type KindCode } from './codes.ts';
import { readBodyText } from './read-body-text.ts';
import { readOffice } from './read-office.ts';
import { regionCode, regionOfPeople } from './region-codes.ts';
import { type Remark, type Told, told, withRegion, withRemarks } from './told.ts';

const KINDS: ReadonlySet<string> = new Set(KIND_CODES);

/** Other phrases for the same, and kinds that a list keeps apart for no reason that a card tells. */
const SAME_KIND: Readonly<Record<string, KindCode>> = {
  archipelago: 'island group',
  'association football club': 'football club',
  'country singer': 'singer',
  'defence body': 'public body',
  'federal judge': 'judge',
  'football team': 'football club',
  'health insurer': 'insurer',
  dramatist: 'playwright',
  enclave: 'territory',
  'football player': 'footballer',
  geoarea: 'region',
  'indian state or union territory': 'state',
  'law-enforcement agency': 'agency',
  'mlb player': 'baseball player',
  "men's ice hockey team": 'ice hockey team',
  'music label': 'record label',
  'province-level division': 'province',
  'real-estate developer': 'real-estate company',
  'record company': 'record label',
  'rights organisation': 'rights group',
  'rugby league player': 'rugby player',
  'soccer player': 'footballer',
  'state news agency': 'news agency',
  'state or union territory': 'state',
  'television writer': 'screenwriter',
  'voice actress': 'voice actor',
};

const isWord = <Value>(table: Readonly<Record<string, Value>>, word: string): boolean => Object.hasOwn(table, word);

function kindOf(words: string): KindCode | null {
  const phrase = words.toLowerCase();
  if (KINDS.has(phrase)) return phrase as KindCode;
  return isWord(SAME_KIND, phrase) ? (SAME_KIND[phrase] as KindCode) : null;
}

/** One kind, or two that hold at once. */
function kindsOf(words: string): KindCode[] | null {
  const whole = kindOf(words);
  if (whole) return [whole];
  const parts = words.split(' and ').map(kindOf);
  return parts.length === 2 && parts.every((part) => part !== null) ? parts.flatMap((part) => part ?? []) : null;
}

interface Rest {
  readonly text: string;
  readonly remarks: readonly Remark[];
  readonly region: string;
}

const YEARS = String.raw`\d{4}(?:–\d{2,4})?`;

/** Remarks at the end of a description, each with what it says; '' of the region where it says none. */
const ENDINGS: readonly (readonly [RegExp, (found: RegExpExecArray) => Omit<Rest, 'text'> | null])[] = [
  [new RegExp(String.raw` \((${YEARS})\)$`), ([, years = '']) => ({ remarks: [{ name: years }], region: '' })],
  [
    / \((since|until|from) (\d{4})\)$/,
    ([, code, year = '']) => ({ remarks: [{ code: code as 'since' | 'until' | 'from', year }], region: '' }),
  ],
  [/ \(founded (\d{4})\)$/, ([, year = '']) => ({ remarks: [{ code: 'founded', year }], region: '' })],
  [
    /, founded (\d{4})(?:, dissolved (\d{4}))?$/,
    ([, year = '', end]) => ({
      remarks: [{ code: 'founded', year }, ...(end ? [{ code: 'dissolved', year: end } as const] : [])],
      region: '',
    }),
  ],
  [
    /; in (.+?)['’]s? (\d{4}) World Cup squad$/,
    ([, country = '', year = '']) =>
      regionCode(country) ? { remarks: [{ code: 'world cup', year }], region: regionCode(country) } : null,
  ],
  [/ \(former\)$/, () => ({ remarks: [{ code: 'former' }], region: '' })],
  [
    / \((defender|midfielder|forward|goalkeeper)\)$/,
    ([, code]) => ({ remarks: [{ code: code as 'defender' }], region: '' }),
  ],
  [
    new RegExp(String.raw` \((\p{Lu}[^()]*), (${YEARS})\)$`, 'u'),
    ([, club = '', years = '']) => ({ remarks: [{ name: club }, { name: years }], region: '' }),
  ],
  [
    / \((\p{Lu}[^()]*), until (\d{4})\)$/u,
    ([, club = '', year = '']) => ({ remarks: [{ name: club }, { code: 'until', year }], region: '' }),
  ],
  // Of a kind that a firm's business narrows, the kind alone is said.
  [/(?<=^US-listed company) \([a-z][^()]*\)(?=, )/, () => ({ remarks: [], region: '' })],
  [/ \((\p{Lu}{2,5})\)(?=$|, )/u, ([, league = '']) => ({ remarks: [{ name: league }], region: '' })],
  [
    / \((\p{Lu}[^()]*)\)$/u,
    ([, country = '']) => (regionCode(country) ? { remarks: [], region: regionCode(country) } : null),
  ],
];

function takeEndings(text: string): Rest | null {
  let rest: Rest = { text, remarks: [], region: '' };
  for (const [form, tell] of ENDINGS) {
    const found = form.exec(rest.text);
    const said = found && tell(found);
    if (!found || !said) continue;
    if (said.region && rest.region && said.region !== rest.region) return null;
    const left = rest.text.slice(0, found.index) + rest.text.slice(found.index + found[0].length);
    rest = { text: left, remarks: [...said.remarks, ...rest.remarks], region: rest.region || said.region };
  }
  return rest;
}

/** Leagues that stand before what somebody plays. */
const LEAGUE = /^(NBA|WNBA) (?=basketball player$)|^(Major League Baseball) player$/;

function readPlayer({ text, remarks, region }: Rest): Rest {
  const isFormer = text.startsWith('Former ');
  const plain = text.replace(/^Former /, '');
  const league = LEAGUE.exec(plain);
  const name = league?.[1] ?? league?.[2];
  const player = league?.[2] ? 'Baseball player' : plain.slice(league?.[0].length ?? 0);
  const said: Remark[] = [...(name ? [{ name }] : []), ...(isFormer ? [{ code: 'former' } as const] : [])];
  return { text: player, remarks: [...said, ...remarks], region };
}

/** "American actor", "US national park unit", "South African writer". */
function afterPeople(text: string): Told | null {
  const words = text.split(' ');
  for (const length of [2, 1]) {
    const first = words.slice(0, length).join(' ');
    const region = words.length > length ? regionOfPeople(first) || regionCode(first) : '';
    const what = region ? kindsOf(words.slice(length).join(' ')) : null;
    if (what) return told({ what, region });
  }
  return null;
}

/** Words that a place's own name may hold; a clause is none. */
const PLACE = /^(?:the )?[\p{Lu}'‘’][^;:()]*$/u;

/** "City in Bavaria, Germany", "Region of Chad", "Singer, Japan". */
function beforePlace(text: string): Told | null {
  const [, kind = '', link = '', place = ''] =
    /^(.+?)(, | in | of | that fought in )(?:the )?(\p{Lu}.*)$/u.exec(text) ?? [];
  const what = kindsOf(kind);
  // "Country of the United Kingdom" is none of its own.
  if (!what || what.includes('country')) return null;
  const region = regionCode(place);
  if (region) return told({ what, region });
  if (what[0] === 'us-listed company' && PLACE.test(place)) return told({ what, place });
  if (link === 'that fought in ' || link === ', ') return null;
  for (let comma = place.indexOf(', '); comma > 0; comma = place.indexOf(', ', comma + 1)) {
    const within = regionCode(place.slice(comma + 2));
    const part = place.slice(0, comma);
    if (within && PLACE.test(part)) return told({ what, place: part, region: within });
  }
  const index = /^(?:FTSE|S&P|DAX|CAC|Nikkei|Hang Seng|Dow Jones)\b[\p{L}\d &]*$/u.exec(place);
  if (index && what[0] === 'company') return told({ what, remarks: [{ name: place }] });
  return link === ' in ' && PLACE.test(place) && !place.includes(', ') ? told({ what, place }) : null;
}

/** A country in two languages ("Spain • España", "Österreich • Austria"): in the one that is read. */
const inEnglish = (text: string): string =>
  text.replace(/(\p{Lu}[^,;(•]*) • ([^,;(]*?)(?=$| \()/u, (both, first: string, second: string) => {
    const country = first.replace(/^.* in /, '');
    return regionCode(country) ? first : regionCode(second) ? first.replace(country, second) : both;
  });

/** Parties by which descriptions call a politician. */
const PARTY =
  /^(?:(?<before>Conservative|Green|Labour|Liberal Democrat|Reform UK|Sinn Féin) politician|Politician, (?<after>Democrat|Republican)), (?<country>.+)$/u;

function readPartyPolitician(text: string): Told | null {
  const { before, after, country = '' } = PARTY.exec(text)?.groups ?? {};
  const region = regionCode(country);
  return region ? told({ what: ['politician'], region, remarks: [{ name: before ?? after ?? '' }] }) : null;
}

/** A state: its capital and people are among its facts. */
function readCountry(text: string): Told | null {
  const [, place = ''] = /^Country in ([^;]+)(?:; capital [^;]+)?(?:; [\d.,]+(?: million)? people)?$/.exec(text) ?? [];
  // The part of Oceania, not the state of that name.
  const region = place === 'Micronesia' ? '057' : regionCode(place);
  return region ? told({ what: ['country'], region }) : null;
}

const hasOne = (what: KindCode[] | null): Told | null => what && told({ what });

/** Null when it is not read wholly. */
export function readDescription(text: string): Told | null {
  const ended = takeEndings(inEnglish(text));
  if (!ended) return null;
  const rest = readPlayer(ended);
  const said =
    hasOne(kindsOf(rest.text)) ??
    beforePlace(rest.text) ??
    afterPeople(rest.text) ??
    readPartyPolitician(rest.text) ??
    readCountry(rest.text) ??
    readBodyText(rest.text) ??
    readOffice(rest.text);
  const placed = said && rest.region ? withRegion(said, rest.region) : said;
  // Which football a North American plays is not said by the word; a World Cup's is.
  if (
    /^(?:CA|US)$/.test(placed?.region ?? '') &&
    /^football (?:player|team)/i.test(rest.text) &&
    !text.includes('World Cup')
  )
    return null;
  return placed && withRemarks(placed, rest.remarks);
}
