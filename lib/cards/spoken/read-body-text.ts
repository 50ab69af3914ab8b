/*
 * Sentences about well-known bodies, written by hand: "US rocket and satellite company founded by …". Only the noun
 * that says what it is and the country before it are read; what narrows the noun is left out, so that what is said is
 * true and less. What turns a noun into something else ("former", "proposed") is not read.
 */

import type { KindCode } from './codes.ts';
import { FIELD_WORDS } from './field-words.ts';
import { regionCode, regionOfPeople } from './region-codes.ts';
import { asked } from './split-country.ts';
import { type Told, told } from './told.ts';

/** The last words of what it is, longest first; as they end the phrase. */
const HEADS: readonly (readonly [RegExp, KindCode])[] = [
  [/\bmilitary alliance$/i, 'alliance of states'],
  [
    /\barmed (?:group|movement|alliance)$|\b(?:guerrilla group|militia|paramilitary force|mercenary force)$/i,
    'armed group',
  ],
  [/\bdrug cartel$/i, 'drug cartel'],
  [/\bsecurity service$/i, 'security service'],
  [/\bmilitary intelligence$/i, 'intelligence agency'],
  [/\bnaval force$/i, 'navy'],
  [/\bland force$/i, 'army'],
  [/\bgoverning body$/i, 'sports body'],
  [/\b(?:tennis|golf) tour$|\bworld championship$/i, 'sports competition'],
  [/\bmessaging (?:app|service)$|\bstreaming service$|\bonline marketplace$/i, 'online platform'],
  [/\bai developer$/i, 'ai developer'],
  [/\bstatistical office$/i, 'statistical office'],
  [/\bweather service$/i, 'weather service'],
  [/\bradio network$|\bnews network$/i, 'broadcaster'],
  [/\bcriminal court$|\bconstitutional court$|\bappeals court$/i, 'court'],
  [/\bcharity$/i, 'charity'],
  [/\bresearch body$/i, 'research institute'],
  [/\btrade bloc$/i, 'union of states'],
  [/\binternational lender$|\bhumanitarian organisation$/i, 'international organisation'],
  [/\bofficial residence$/i, 'official residence'],
  [/\b(?:christian|reformed) church$/i, 'religious denomination'],
  [/\belite military force$/i, 'armed forces'],
  [/\barmed forces$/i, 'armed forces'],
  [/\bpolice force$|\bpolice$/i, 'police force'],
  [/\btelecommunications company$/i, 'telecommunications company'],
  [/\b(?:medicines|pharmaceutical) company$/i, 'pharmaceutical company'],
  [/\b(?:media|news) company$/i, 'media company'],
  [/\bsoftware company$/i, 'software company'],
  [/\btechnology (?:company|group)$/i, 'technology company'],
  [/\boil company$/i, 'oil and gas company'],
  [/\bcar[- ]maker$/i, 'car maker'],
  [/\b(?:low-cost )?airline$/i, 'airline'],
  [/\bcentral bank$/i, 'central bank'],
  [/\bbank$/i, 'bank'],
  [
    /\b(?:electronics|industrial|luxury-goods|steel|tobacco) group$|\b(?:fast-food|coffee-shop|supermarket|hotel) chain$/i,
    'company',
  ],
  [/\b(?:company|designer of chips|chip designer|manufacturer|retailer|maker)$/i, 'company'],
  [/\b(?:social network|platform)$/i, 'online platform'],
  [/\bnews agency$/i, 'news agency'],
  [/\bnews website$/i, 'news website'],
  [/\bnewspaper$/i, 'newspaper'],
  [/\bmagazine$/i, 'magazine'],
  [/\btelevision network$/i, 'television network'],
  [/\btelevision (?:news )?channel$/i, 'television channel'],
  [/\bbroadcaster$/i, 'broadcaster'],
  [/\bintelligence (?:agency|service)$/i, 'intelligence agency'],
  [/\bregulator$/i, 'regulator'],
  [/\bagency$/i, 'agency'],
  [/\bparty$/i, 'political party'],
  [/\bhuman-rights organisation$/i, 'rights group'],
  [/\bpolicy (?:research )?institute$|\bthink tank$/i, 'think tank'],
  [/\b(?:research institute|laboratory)$/i, 'research institute'],
  [/\borganisation$/i, 'organisation'],
  [/\bfoundation$/i, 'foundation'],
  [/\bfilm studio$|\banimation studio$/i, 'film studio'],
  [/\bfilm awards$|\btelevision awards$|\bmusic awards$/i, 'award'],
  [/\b(?:basketball|baseball|football|ice-hockey) league$/i, 'sports league'],
  [/\bstock exchange$/i, 'stock exchange'],
  [/\bstock index$/i, 'stock index'],
  [/\buniversity$/i, 'university'],
  [/\bmuseum$/i, 'museum'],
  [/\b(?:criminal )?gang$/i, 'gang'],
  [/\bmovement$/i, 'movement'],
];

const NOT_READ =
  /\b(?:anti|body|collapsed|defunct|failed|fictional|former|part|planned|proposed|renamed|self|so-called)\b/i;
/** Where the phrase ends that says what it is: a clause, a place, a purpose. */
const CLAUSE =
  /(?:, | that | which | founded | owned | led | long led | in | of | for | against | taken over | listed | and party | to |; | from | formed | backed | allied | at war | shut down )/;

/** "US", "South Korean", "French": also behind what it is like ("Centre-left UK party"). */
function regionIn(phrase: string): string | null {
  const words = phrase.split(' ');
  const regions = new Set<string>();
  for (let at = 0; at < words.length; at++)
    for (const length of [2, 1]) {
      const some = words.slice(at, at + length).join(' ');
      const region = /^\p{Lu}/u.test(some) ? regionOfPeople(some) || regionCode(some) : '';
      if (!region) continue;
      regions.add(region);
      at += length - 1;
      break;
    }
  return regions.size > 1 ? null : ([...regions][0] ?? '');
}

function readMinistry(text: string): Told | null {
  const [, country = '', field = ''] = /^(\S+) ministry of (?:the )?([a-z ]+)$/.exec(text) ?? [];
  const code = asked(FIELD_WORDS, field);
  const region = country ? regionIn(country) : '';
  return code && region ? told({ what: ['ministry'], fields: [code], region }) : null;
}

/** Bodies of many states, and seats of those who govern: said whole, for their first noun says too little. */
const WELL_KNOWN: readonly (readonly [RegExp, KindCode, region?: string])[] = [
  [/^(?:Political and economic union of .* countries|Union of .* states|Customs union of .*)$/, 'union of states'],
  [/^Association of .* states\b/, 'union of states'],
  [/^Security pact of /, 'alliance of states'],
  [/^(?:Forum|Group|Security forum) of (?:.* economies|states|Australia)\b/, 'forum of states'],
  [/^International (?:body|organisation) that /, 'international organisation'],
  [/^International body against doping\b/, 'international organisation'],
  [/^(?:Executive body|Diplomatic service|Directly elected legislature) of the European Union$/, 'eu institution'],
  [/^Body of the heads of state or government of the EU|^EU body\b/, 'eu institution'],
  [
    /^(?:Highest court|Court) (?:of the (?:United Nations|Council of Europe)|in matters of European Union law|for war crimes)/,
    'international court',
  ],
  [/^(?:UN (?:body|office)|Joint UN programme|Main deliberative body of the United Nations)\b/, 'un body'],
  [/^UN food-aid agency\b/, 'un agency'],
  [/^(?:World|European) governing body of \p{Ll}+$/u, 'sports body'],
  [/^(?:Residence and office|Official residence and office) of the US president\b/, 'official residence', 'US'],
  [/^Office and residence of the British prime minister$/, 'official residence', 'GB'],
  [/^Official London residence of the British monarch$/, 'official residence', 'GB'],
  [/^Residence and office of the French president$/, 'official residence', 'FR'],
  [/^(?:Elected chamber|Unelected upper chamber) of the UK Parliament\b/, 'house of parliament', 'GB'],
  [/^(?:Lower|Upper) chamber of the US Congress\b/, 'house of parliament', 'US'],
  [/^Legislature of the United States\b/, 'parliament', 'US'],
  [/^Highest federal court of the United States\b/, 'court', 'US'],
  [/^US ministry of internal security$/, 'ministry', 'US'],
  [/^US Department of Defense and its headquarters$/, 'ministry', 'US'],
  [/^Amphibious force of the United States$/, 'armed forces', 'US'],
  [/^Committee of the U\.?S\.? (?:House of Representatives|Senate|Congress)$/, 'committee', 'US'],
  [/^Seat and shorthand name of the Russian presidency$/, 'official residence', 'RU'],
  [/^NASA centre\b/, 'research centre', 'US'],
];

/** Null when its first words do not end in a noun that is known. */
export function readBodyText(text: string): Told | null {
  const ministry = readMinistry(text);
  if (ministry) return ministry;
  if (/^UN (?:[a-z-]+ )?agency(?: for [a-z -]+)?$/.test(text)) return told({ what: ['un agency'] });
  const parliament = /^(Parliament|(?:Lower|Upper) chamber of the (\p{Lu}\p{Ll}+) parliament) ?(?:of (.+))?$/u.exec(
    text,
  );
  if (parliament) {
    const region = regionOfPeople(parliament[2] ?? '') || regionCode(parliament[3] ?? '');
    return region ? told({ what: [parliament[2] ? 'house of parliament' : 'parliament'], region }) : null;
  }
  const known = WELL_KNOWN.find(([form]) => form.test(text));
  if (known) return told({ what: [known[1]], region: known[2] ?? '' });
  const phrase = text.split(CLAUSE, 1)[0] ?? '';
  const head = HEADS.find(([noun]) => noun.test(phrase));
  if (!head || NOT_READ.test(phrase)) return null;
  const region = regionIn(phrase);
  const after = /^(?:,| in| of) (?:the )?(\p{Lu}[^,;]*)$/u.exec(text.slice(phrase.length))?.[1];
  return region === null ? null : told({ what: [head[1]], region: region || regionCode(after ?? '') });
}
