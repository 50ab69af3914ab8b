/*
 * What a name says about itself, for names no store of knowledge holds: "Japanese coast guard", "Interior Ministry" in
 * an article about one country, "USS Somebody", "Somewhere University". It is a kind, never a link: the entity keeps
 * its local id.
 */

import { type LabelCode, type Message, message } from '../../i18n/message.ts';
import type { EntityType } from '../mention.ts';
import { countriesOfPhrase } from './article-context.ts';
import { COUNTRIES, countryOf } from './candidates-countries.ts';

/** Bodies every state has: as the name writes them → as the description does. */
const BODY =
  /^(?:the )?((?:national |federal |royal |state |supreme |central |special |counter-?terrorism |counter-?intelligence |foreign |defen[cs]e |interior |home |finance |health |justice |education |energy |trade |economy |environment |agriculture |transport |culture |labou?r |information |tourism |sports? |planning |industry |security |military |border |coast |air |prison |civil |election |electoral |football |olympic |football |cricket |central |constitutional |high |appeals? )*(?:ministry|army|navy|air force|airforce|marines|coast guard|military|armed forces|government|parliament|police|court|bank|embassy|consulate|treasury|senate|cabinet|intelligence(?: service| agency)?|guard|guards|commission|council|prosecutor's office|prosecutor’s office|federation|association|committee|national team|navy seals|authorities|security forces|special forces|troops|service))$/i;
const MINISTRY_OF = /^(?:the )?((?:ministry|department) of (?:the )?[\p{L} ,]+?)(?: of (?:the )?(.+))?$/iu;

const SHIPS: Readonly<Record<string, LabelCode>> = {
  USS: 'kindShipUsNavy',
  USNS: 'kindShipUsNavy',
  USCGC: 'kindShipUsCoastGuard',
  HMS: 'kindShipRoyalNavy',
  RFA: 'kindShipRoyalFleetAuxiliary',
  HMAS: 'kindShipAustralia',
  HMCS: 'kindShipCanada',
  HMNZS: 'kindShipNewZealand',
  INS: 'kindShipIndiaIsrael',
  BRP: 'kindShipPhilippines',
  KRI: 'kindShipIndonesia',
  ROKS: 'kindShipSouthKorea',
  JS: 'kindShipJapan',
  MV: 'kindMerchantShip',
  'M/V': 'kindMerchantShip',
  MT: 'kindTanker',
};

/** Last or first words that say what bears the name; in the order they are tried. */
const KINDS: readonly (readonly [RegExp, LabelCode, EntityType])[] = [
  [/\b(?:International |Regional )?Airport$/, 'kindAirport', 'place'],
  [/\bAir (?:Force )?Base$/, 'kindAirBase', 'place'],
  [/\b(?:Stadium|Arena)$/, 'kindStadium', 'place'],
  [/\bCounty$|^County \p{Lu}/u, 'kindCounty', 'place'],
  [/\b[Pp]rovince$/, 'kindProvince', 'place'],
  [/\b(?:Oblast|Krai)$/, 'kindRegion', 'place'],
  [/\b[Dd]istrict$/, 'kindDistrict', 'place'],
  [/\bRiver$|^River \p{Lu}/u, 'kindRiver', 'place'],
  [/^Lake \p{Lu}|\bLake$/u, 'kindLake', 'place'],
  [/^Mount \p{Lu}/u, 'kindMountain', 'place'],
  [/\bIslands?$/, 'kindIsland', 'place'],
  [/\b[Pp]rison$|\bCorrectional (?:Facility|Institution|Center)$/, 'kindPrison', 'place'],
  [/\b(?:National Park)$/, 'kindNationalPark', 'place'],
  [
    /\bUniversit(?:y|ät|é|à|eit)$|^Universi(?:ty|dad|dade|tà|té|tät|teit)\b|\bUniversity of\b/,
    'kindUniversity',
    'organisation',
  ],
  [/\bCollege$|^College of\b/, 'kindCollege', 'organisation'],
  [/\bHigh School$/, 'kindHighSchool', 'organisation'],
  [/\b(?:Elementary|Primary|Middle) School$/, 'kindSchool', 'organisation'],
  [/\b(?:Hospital|Medical Cent(?:er|re)|Clinic)$/, 'kindHospital', 'organisation'],
  [
    /\b(?:Police Department|Police Service|Police|Constabulary|Sheriff['’]s (?:Office|Department))$/,
    'kindPoliceForce',
    'organisation',
  ],
  [/\bFire (?:Department|Service|Brigade)$/, 'kindFireService', 'organisation'],
  [
    /\b(?:District|Circuit|Crown|Superior|High|Magistrates['’]?|Appeals?) Court$|^(?:Court of|\p{L}+ Court of)\b/u,
    'kindCourt',
    'organisation',
  ],
  [/\b(?:Airlines?|Airways)$/, 'kindAirline', 'organisation'],
  [/\bBank$|^Bank of\b/, 'kindBank', 'organisation'],
  [
    /^(?:FC|AFC|CF|AC|SC|AS|SV|TSV|VfL|VfB|FK|NK|SK|RC|CD|CA|UD|SD) \p{Lu}|\b(?:F\.?C\.?|A\.?F\.?C\.?|CF|SC|FK|SK)$/u,
    'kindSportsClub',
    'organisation',
  ],
  [/\b(?:Football Club|Rovers|Wanderers|Hotspur|Albion|Athletic Club)$/, 'kindSportsClub', 'organisation'],
  [/\b[Pp]arty$|^Party of\b/, 'kindPoliticalParty', 'organisation'],
  [/\b(?:Museum|Gallery)$|^Museum of\b/, 'kindMuseum', 'organisation'],
  [/\b(?:Church|Cathedral)$/, 'kindChurch', 'organisation'],
  [/\bFoundation$/, 'kindFoundation', 'organisation'],
  [/\b(?:Union of|Workers['’]? Union|Trade Union)\b/, 'kindTradeUnion', 'organisation'],
  [/\bCity Council$|\bCounty Council$|\bBorough Council$/, 'kindLocalCouncil', 'organisation'],
  [/\b(?:Daily|Times|Post|Herald|Tribune|Gazette|Chronicle|Telegraph|Newspaper)$/, 'kindNewspaper', 'organisation'],
  [/\b(?:TV|Television|Radio)$|^Radio \p{Lu}/u, 'kindBroadcaster', 'organisation'],
  [/\bNews Agency$/i, 'kindNewsAgency', 'organisation'],
  [/\b(?:Inc|Corp|Ltd|LLC|PLC|plc|GmbH|AG|Co)\.?$/, 'kindCompany', 'organisation'],
  [/\b(?:Records|Label Group)$/, 'kindRecordLabel', 'organisation'],
  [
    /\bSystems$|\bRobotics$|\bTechnologies$|\bPharmaceuticals$|\bMotors$|\bIndustries$|\bHoldings$/,
    'kindCompany',
    'organisation',
  ],
];

/** Countries that English names with an article: "Navy of the Netherlands". */
const WITH_THE = /^(?:United|Netherlands|Philippines|Czech R|Dominican R|Democratic R|Republic)/;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();

/**
 * The country a name opens with ("Japanese coast guard", "Japan Coast Guard") and what is left; both for one country
 * only.
 */
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

function nationalBody(name: string, dominant: string): Message | null {
  const split = splitCountry(name);
  const rest = split?.rest ?? name;
  const ministry = MINISTRY_OF.exec(rest);
  const named = ministry?.[2] ? countriesOfPhrase(ministry[2])[0] : undefined;
  const body = ministry && (named || !ministry[2]) ? ministry[1] : BODY.exec(rest)?.[1];
  const country = countryOf(named ?? split?.code ?? dominant);
  if (!body || !country) return null;
  const code = WITH_THE.test(country.name) ? 'kindBodyOfThe' : 'kindBodyOf';
  return message(code, capital(body), country.name);
}

/**
 * A short kind for the name, or null. `dominant` is the code of the one country the article is about, '' when there is
 * no such: a bare "Interior Ministry" is that country's.
 */
export function describeName(name: string, type: EntityType, dominant: string): Message | null {
  if (type !== 'organisation' && type !== 'place') return null;
  const ship = SHIPS[name.split(' ')[0] ?? ''];
  if (ship && /^\S+ \p{Lu}/u.test(name)) return message(ship);
  const body = type === 'organisation' ? nationalBody(name, dominant) : null;
  if (body) return body;
  if (!name.includes(' ')) return null;
  const kind = KINDS.find(([pattern, , of]) => of === type && pattern.test(name));
  return kind ? message(kind[1]) : null;
}
