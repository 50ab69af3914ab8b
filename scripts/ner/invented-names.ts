/*
 * Names of kinds that the lists are short of, put together from words of our own and from towns and surnames: places
 * where things happen, bodies that act, firms nobody has heard of, teams with a nickname, laws.
 */

import type { NameStock } from './invented-news.ts';

type Pick = (list: readonly string[]) => string;

const FACILITIES = words(
  'Airport|International Airport|Stadium|Arena|Speedway|Racecourse|Bridge|Tunnel|Dam|Park|National Park|Square|Street|' +
    'Avenue|Tower|Palace|Castle|Harbour|Port|Canal|Prison|Detention Center|Power Station|Refinery|Air Base|Naval Base|' +
    'Memorial Park|Beach|Island|River|Lake|Valley|Hills|Convention Center|Mall|Golf Club|Oval|Gardens|Station',
);
const BODIES_OF_TOWNS = words(
  'University|City Council|Police Department|Fire Department|School Board|Chamber of Commerce|Water Authority|' +
    'Port Authority|Medical Center|General Hospital|Philharmonic|Symphony Orchestra|Stock Exchange|Housing Trust|' +
    'Transit Authority|Institute of Technology|County Court|Electricity Board|High School|Film School',
);
const BODIES_OF_SURNAMES = words(
  'Foundation|Institute|College|School of Medicine|Museum|Gallery|Center for Policy|Trust|Commission|Memorial Hospital',
);
const BODY_HEADS = words(
  'Ministry of|Department of|Office of|Bureau of|National Council for|Agency for|Federation of|Association of|Union of',
);
const BODY_FIELDS = words(
  'Rural Development|Fair Trade|Mine Workers|Civil Aviation|Public Works|Maritime Affairs|Teachers|Seafarers|' +
    'Consumer Protection|Veterans Affairs|Statistics|Nuclear Safety|Trade and Industry|Health and Welfare|Border Control',
);
const FIRM_ENDS = words(
  'Group|Holdings|Capital|Partners|Industries|Energy|Pharma|Therapeutics|Logistics|Foods|Motors|Airlines|Bank|' +
    'Insurance|Telecom|Mining|Steel|Semiconductor|Software|Labs|AI|Robotics|Media|Retail|Resources|Petroleum|Inc|Corp|' +
    'Ltd|plc|AG|SA|NV|Co',
);
const SYLLABLES = words(
  'ver|ta|lux|no|qui|dra|ex|ori|on|zen|tra|bio|cel|mar|sol|ix|en|ka|lo|ri|max|vi|um|ad|per|sta|neo|gen|fi|cor',
);
const NICKNAMES = words(
  'Hawks|Bulls|Falcons|Rangers|Pirates|Saints|Rockets|Kings|Comets|Wolves|Giants|Pioneers|Mariners|Tigers|Knights|' +
    'Thunder|Blues|Royals|Chargers|Stallions|Steelers|Sharks|Bears|Lions|Eagles',
);
const CLUB_ENDS = words('United|City|Town|Rovers|Athletic|Wanderers|FC|County|Albion');
const LAW_FIELDS = words(
  'Clean Rivers|Fair Wages|Data Privacy|Border Security|Affordable Medicine|Coastal Defence|Free Elections|Banking',
);
const LAW_ENDS = words('Act|Bill|Accord|Treaty|Plan|Initiative|Directive|Protocol');
const INDICES = words(
  'FTSE 100|FTSE 250|DAX|CAC 40|Nikkei|Nikkei 225|Topix|Kospi|Hang Seng|Sensex|Nifty|Russell 2000|S&P 500|Stoxx 600|' +
    'Nasdaq Composite|Dow Jones Industrial Average|TSX|IBEX|Bovespa|Ibovespa|Shanghai Composite|ASX 200',
);

function words(list: string): readonly string[] {
  return list.split('|');
}

const upperFirst = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** "Veltano", "Solix". */
const coined = (pick: Pick): string =>
  upperFirst(Array.from({ length: 2 + Number(pick(['0', '0', '1'])) }, () => pick(SYLLABLES)).join(''));

/** First parts of what bodies outside the English-speaking world call themselves for short. */
const SHORT_HEADS = words(
  'Con|Fun|Cam|Asoc|Min|Sec|Sina|Fede|Copa|Pem|Petro|Embra|Inter|Kom|Bada|Baza|Pert|Mini|Ros|Gaz|Nafto|Sona|Eko|Uni|' +
    'Afri|Tele|Agro|Hidro|Electro|Trans|Mos|Taka|Nasio|Bulo|Dinar|Kader',
);
const SHORT_TAILS = words(
  'pred|tur|des|sep|agro|sob|mex|bras|naz|mina|nas|kom|fin|gaz|neft|trol|pesca|salud|van|rio|dor|vial|cel|tec|net',
);
const COMMITTEES = words(
  'National Electoral Council|Superior Council of|National Chamber of|National Institute of|Ministry of|' +
    'Directorate of|Special Trust for|Federation of|National System for|High Commission for|Union of|Institute of',
);
const COMMITTEE_FIELDS = words(
  'Private Enterprise|Territorial Studies|Tourism|Disaster Prevention and Response|Agricultural Producers|' +
    'Maritime Transport|Public Health|Civil Protection|Coffee Growers|Street Traders|Higher Education|Fisheries|' +
    'Consumer Rights|Small Miners|Press Freedom|Water and Sanitation',
);

const MAKERS = {
  facility: ({ towns, family }: NameStock, pick: Pick) =>
    `${pick(pick(['t', 's']) === 't' ? towns : family)} ${pick(FACILITIES)}`,
  body: (stock: NameStock, pick: Pick) => {
    const kind = pick(words('town|town|of|surname|field'));
    if (kind === 'town') return `${pick(stock.towns)} ${pick(BODIES_OF_TOWNS)}`;
    if (kind === 'of') return `University of ${pick(pick(['t', 'r']) === 't' ? stock.towns : stock.regions)}`;
    if (kind === 'surname') return `${pick(stock.family)} ${pick(BODIES_OF_SURNAMES)}`;
    return `${pick(BODY_HEADS)} ${pick(BODY_FIELDS)}`;
  },
  firm: ({ family }: NameStock, pick: Pick) => {
    const kind = pick(words('coined|coined|coined with end|surname|surname with end|pair|letters'));
    if (kind === 'coined') return coined(pick);
    if (kind === 'coined with end') return `${coined(pick)} ${pick(FIRM_ENDS)}`;
    if (kind === 'surname') return pick(family);
    if (kind === 'surname with end') return `${pick(family)} ${pick(FIRM_ENDS)}`;
    if (kind === 'pair') return `${pick(family)} ${pick(['&', 'and'])} ${pick(family)}`;
    return Array.from({ length: 3 }, () => pick('ABCDEGHIKLMNPRSTV'.split(''))).join('');
  },
  team: ({ towns, regions }: NameStock, pick: Pick) =>
    `${pick(pick(['t', 't', 'r']) === 't' ? towns : regions)} ${pick(pick(['n', 'n', 'c']) === 'n' ? NICKNAMES : CLUB_ENDS)}`,
  committee: (_: NameStock, pick: Pick) => {
    const head = pick(COMMITTEES);
    return head.endsWith('Council') ? head : `${head} ${pick(COMMITTEE_FIELDS)}`;
  },
  shortName: (_: NameStock, pick: Pick) => `${pick(SHORT_HEADS)}${pick(SHORT_TAILS)}`,
  law: ({ towns }: NameStock, pick: Pick) =>
    `${pick(pick(['l', 'l', 't']) === 'l' ? LAW_FIELDS : towns)} ${pick(LAW_ENDS)}`,
  index: (_: NameStock, pick: Pick) => pick(INDICES),
} as const;

export type InventedKind = keyof typeof MAKERS;

export const inventName = (kind: InventedKind, stock: NameStock, pick: Pick): string => MAKERS[kind](stock, pick);
