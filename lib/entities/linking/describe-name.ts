/*
 * What a name says about itself, for names no store of knowledge holds: "Japanese coast guard", "Interior Ministry" in an article about one
 * country, "USS Somebody", "Somewhere University". It is a kind, never a link: the entity keeps its local id.
 */

import type { EntityType } from '../mention.ts';
import { countriesOfPhrase } from './article-context.ts';
import { COUNTRIES, countryOf } from './candidates-countries.ts';

/** Bodies every state has: as the name writes them → as the description does. */
const BODY =
  /^(?:the )?((?:national |federal |royal |state |supreme |central |special |counter-?terrorism |counter-?intelligence |foreign |defen[cs]e |interior |home |finance |health |justice |education |energy |trade |economy |environment |agriculture |transport |culture |labou?r |information |tourism |sports? |planning |industry |security |military |border |coast |air |prison |civil |election |electoral |football |olympic |football |cricket |central |constitutional |high |appeals? )*(?:ministry|army|navy|air force|airforce|marines|coast guard|military|armed forces|government|parliament|police|court|bank|embassy|consulate|treasury|senate|cabinet|intelligence(?: service| agency)?|guard|guards|commission|council|prosecutor's office|prosecutor’s office|federation|association|committee|national team|navy seals|authorities|security forces|special forces|troops|service))$/i;
const MINISTRY_OF = /^(?:the )?((?:ministry|department) of (?:the )?[\p{L} ,]+?)(?: of (?:the )?(.+))?$/iu;

const SHIPS: Readonly<Record<string, string>> = {
  USS: 'Ship of the US Navy',
  USNS: 'Ship of the US Navy',
  USCGC: 'Ship of the US Coast Guard',
  HMS: 'Ship of the British Royal Navy',
  RFA: 'Ship of the British Royal Fleet Auxiliary',
  HMAS: 'Ship of the Australian navy',
  HMCS: 'Ship of the Canadian navy',
  HMNZS: 'Ship of the New Zealand navy',
  INS: 'Ship of the Indian or Israeli navy',
  BRP: 'Ship of the Philippine navy',
  KRI: 'Ship of the Indonesian navy',
  ROKS: 'Ship of the South Korean navy',
  JS: 'Ship of the Japanese navy',
  MV: 'Merchant ship',
  'M/V': 'Merchant ship',
  MT: 'Tanker',
};

/** Last or first words that say what bears the name; in the order they are tried. */
const KINDS: readonly (readonly [RegExp, string, EntityType])[] = [
  [/\b(?:International |Regional )?Airport$/, 'Airport', 'place'],
  [/\bAir (?:Force )?Base$/, 'Air base', 'place'],
  [/\b(?:Stadium|Arena)$/, 'Stadium', 'place'],
  [/\bCounty$|^County \p{Lu}/u, 'County', 'place'],
  [/\b[Pp]rovince$/, 'Province', 'place'],
  [/\b(?:Oblast|Krai)$/, 'Region', 'place'],
  [/\b[Dd]istrict$/, 'District', 'place'],
  [/\bRiver$|^River \p{Lu}/u, 'River', 'place'],
  [/^Lake \p{Lu}|\bLake$/u, 'Lake', 'place'],
  [/^Mount \p{Lu}/u, 'Mountain', 'place'],
  [/\bIslands?$/, 'Island', 'place'],
  [/\b[Pp]rison$|\bCorrectional (?:Facility|Institution|Center)$/, 'Prison', 'place'],
  [/\b(?:National Park)$/, 'National park', 'place'],
  [
    /\bUniversit(?:y|ät|é|à|eit)$|^Universi(?:ty|dad|dade|tà|té|tät|teit)\b|\bUniversity of\b/,
    'University',
    'organisation',
  ],
  [/\bCollege$|^College of\b/, 'College', 'organisation'],
  [/\bHigh School$/, 'High school', 'organisation'],
  [/\b(?:Elementary|Primary|Middle) School$/, 'School', 'organisation'],
  [/\b(?:Hospital|Medical Cent(?:er|re)|Clinic)$/, 'Hospital', 'organisation'],
  [
    /\b(?:Police Department|Police Service|Police|Constabulary|Sheriff['’]s (?:Office|Department))$/,
    'Police force',
    'organisation',
  ],
  [/\bFire (?:Department|Service|Brigade)$/, 'Fire service', 'organisation'],
  [
    /\b(?:District|Circuit|Crown|Superior|High|Magistrates['’]?|Appeals?) Court$|^(?:Court of|\p{L}+ Court of)\b/u,
    'Court',
    'organisation',
  ],
  [/\b(?:Airlines?|Airways)$/, 'Airline', 'organisation'],
  [/\bBank$|^Bank of\b/, 'Bank', 'organisation'],
  [
    /^(?:FC|AFC|CF|AC|SC|AS|SV|TSV|VfL|VfB|FK|NK|SK|RC|CD|CA|UD|SD) \p{Lu}|\b(?:F\.?C\.?|A\.?F\.?C\.?|CF|SC|FK|SK)$/u,
    'Sports club',
    'organisation',
  ],
  [/\b(?:Football Club|Rovers|Wanderers|Hotspur|Albion|Athletic Club)$/, 'Sports club', 'organisation'],
  [/\b[Pp]arty$|^Party of\b/, 'Political party', 'organisation'],
  [/\b(?:Museum|Gallery)$|^Museum of\b/, 'Museum', 'organisation'],
  [/\b(?:Church|Cathedral)$/, 'Church', 'organisation'],
  [/\bFoundation$/, 'Foundation', 'organisation'],
  [/\b(?:Union of|Workers['’]? Union|Trade Union)\b/, 'Trade union', 'organisation'],
  [/\bCity Council$|\bCounty Council$|\bBorough Council$/, 'Local council', 'organisation'],
  [/\b(?:Daily|Times|Post|Herald|Tribune|Gazette|Chronicle|Telegraph|Newspaper)$/, 'Newspaper', 'organisation'],
  [/\b(?:TV|Television|Radio)$|^Radio \p{Lu}/u, 'Broadcaster', 'organisation'],
  [/\bNews Agency$/i, 'News agency', 'organisation'],
  [/\b(?:Inc|Corp|Ltd|LLC|PLC|plc|GmbH|AG|Co)\.?$/, 'Company', 'organisation'],
  [/\b(?:Records|Label Group)$/, 'Record label', 'organisation'],
  [
    /\bSystems$|\bRobotics$|\bTechnologies$|\bPharmaceuticals$|\bMotors$|\bIndustries$|\bHoldings$/,
    'Company',
    'organisation',
  ],
];

const withThe = (name: string): string =>
  /^(?:United|Netherlands|Philippines|Czech R|Dominican R|Democratic R|Republic)/.test(name) ? `the ${name}` : name;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();

/** The country a name opens with ("Japanese coast guard", "Japan Coast Guard") and what is left; both for one country only. */
function splitCountry(name: string): { code: string; rest: string } | null {
  const words = name.replace(/^the /i, '').split(' ');
  for (const length of [3, 2, 1]) {
    const codes =
      words.length > length
        ? countriesOfPhrase(
            words
              .slice(0, length)
              .join(' ')
              .replace(/['’]s?$/, ''),
          )
        : [];
    const code = codes[0];
    // A capital names the city, not the state: "Moscow police" is not Russia's.
    const isCapital = COUNTRIES.some(
      (country) => country.code === code && country.capital === words.slice(0, length).join(' '),
    );
    if (code && codes.length === 1 && !isCapital) return { code, rest: words.slice(length).join(' ') };
  }
  return null;
}

function nationalBody(name: string, dominant: string): string | null {
  const split = splitCountry(name);
  const rest = split?.rest ?? name;
  const ministry = MINISTRY_OF.exec(rest);
  const named = ministry?.[2] ? countriesOfPhrase(ministry[2])[0] : undefined;
  const body = ministry && (named || !ministry[2]) ? ministry[1] : BODY.exec(rest)?.[1];
  const country = countryOf(named ?? split?.code ?? dominant);
  if (!body || !country) return null;
  return `${capital(body)} of ${withThe(country.name)}`;
}

/**
 * A short kind for the name, or null. `dominant` is the code of the one country the article is about, '' when there is no such:
 * a bare "Interior Ministry" is that country's.
 */
export function describeName(name: string, type: EntityType, dominant: string): string | null {
  if (type !== 'organisation' && type !== 'place') return null;
  const ship = SHIPS[name.split(' ')[0] ?? ''];
  if (ship && /^\S+ \p{Lu}/u.test(name)) return ship;
  const body = type === 'organisation' ? nationalBody(name, dominant) : null;
  if (body) return body;
  if (!name.includes(' ')) return null;
  return KINDS.find(([pattern, , kind]) => kind === type && pattern.test(name))?.[1] ?? null;
}
