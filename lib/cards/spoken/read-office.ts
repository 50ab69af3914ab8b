/* Titles of offices, read by a strict grammar: the whole title must fit one of its forms. */

import type { FieldCode, KindCode, OfficeCode } from './codes.ts';
import { FIELD_WORDS } from './field-words.ts';
import { isUsState, readMember, readSpeaker } from './read-member.ts';
import { regionCode } from './region-codes.ts';
import { asked, plain, splitCountry } from './split-country.ts';
import { type Told, told, withRemarks } from './told.ts';

/** Offices that stand before a country, and nothing else: as written, without case → code. */
const OF_COUNTRY: Readonly<Record<string, OfficeCode | KindCode>> = {
  'attorney general': 'attorney general',
  'attorney-general': 'attorney general',
  chancellor: 'chancellor',
  'chief justice': 'chief justice',
  'deputy prime minister': 'deputy prime minister',
  emir: 'emir',
  emperor: 'emperor',
  'federal chancellor': 'chancellor',
  'first deputy prime minister': 'deputy prime minister',
  'first lady': 'first lady',
  'governor-general': 'governor-general',
  'head of government': 'head of government',
  'head of state': 'head of state',
  king: 'king',
  'first vice president': 'vice president',
  'deputy president': 'vice president',
  'leader of the opposition': 'opposition leader',
  minister: 'minister',
  'minister of state': 'minister of state',
  monarch: 'head of state',
  'minister without portfolio': 'minister',
  'permanent representative to the united nations': 'permanent representative to the united nations',
  premier: 'premier',
  'premier of the state council': 'premier',
  president: 'president',
  'president of the senate': 'president of the senate',
  'prime minister': 'prime minister',
  'prosecutor general': 'prosecutor general',
  queen: 'queen',
  'state secretary': 'state secretary',
  sultan: 'sultan',
  'supreme leader': 'supreme leader',
  taoiseach: 'prime minister',
  'vice chancellor': 'deputy prime minister',
  'vice premier': 'vice premier',
  'vice premier of the state council': 'vice premier',
  'vice president': 'vice president',
  'vice-president': 'vice president',
};

/** The same of a part of a country, or a town: "Governor of Lagos State, Nigeria". */
const OF_PLACE: Readonly<Record<string, OfficeCode>> = {
  'chief minister': 'chief minister',
  'first minister': 'first minister',
  governor: 'governor',
  'lieutenant governor': 'lieutenant governor',
  'lord mayor': 'mayor',
  mayor: 'mayor',
  'minister-president': 'minister-president',
  premier: 'premier',
};

const FIELDED: Readonly<Record<string, OfficeCode>> = {
  'cabinet secretary': 'minister',
  'deputy minister': 'deputy minister',
  'federal minister': 'minister',
  minister: 'minister',
  'minister of state': 'minister of state',
  secretary: 'minister',
  'secretary of state': 'minister',
  'state minister': 'minister of state',
  'state secretary': 'state secretary',
  'union minister': 'minister',
  'us secretary': 'minister',
};

/** Null unless every one is known. */
function fieldsOf(words: string): FieldCode[] | null {
  const whole = asked(FIELD_WORDS, plain(words).toLowerCase());
  if (whole) return [whole];
  const parts = words.split(/,? and |, |,? & /).map((part) => asked(FIELD_WORDS, plain(part.trim()).toLowerCase()));
  if (parts.some((part) => part === null)) return null;
  return [...new Set(parts.flatMap((part) => part ?? []))];
}

function readCountryOffice(title: string): Told | null {
  const { body, region } = splitCountry(title);
  const office = region ? asked(OF_COUNTRY, body.toLowerCase()) : null;
  // The chancellor of Switzerland leads an office, those of its neighbours a country.
  if (!office || (office === 'chancellor' && region === 'CH')) return null;
  return told({ what: [office], region });
}

function readMinister(title: string): Told | null {
  // A Secretary of State is the one in Washington; elsewhere they are of something.
  if (title === 'US Secretary of State') return told({ what: ['minister'], fields: ['foreign affairs'], region: 'US' });
  const comma = title.lastIndexOf(', ');
  const ofCountry = / of (?:the )?([^,]+)$/.exec(title);
  const region = title.startsWith('US ')
    ? 'US'
    : regionCode(title.slice(comma + 2)) || regionCode(ofCountry?.[1] ?? '');
  const isAfterComma = comma > 0 && regionCode(title.slice(comma + 2)) !== '';
  const end = isAfterComma ? comma : region && region !== 'US' && ofCountry ? ofCountry.index : title.length;
  const [, office = '', fields = ''] = /^(.*?) (?:of|for) (?!State for)(.+)$/.exec(title.slice(0, end)) ?? [];
  const read = fieldsOf(fields);
  const code = asked(FIELDED, office.toLowerCase());
  const both = code && read && read.length > 0 && region ? told({ what: [code], fields: read, region }) : null;
  if (both || !region) return both;
  const [, state = ''] = /^(?:Minister|Secretary) of State for (.+)$/.exec(title.slice(0, end)) ?? [];
  const states = state ? fieldsOf(state) : null;
  const rank = title.startsWith('Secretary') ? 'minister' : 'minister of state';
  return states && states.length > 0 ? told({ what: [rank], fields: states, region }) : null;
}

/** What has a president and is no place. */
const NO_PRESIDENCY =
  /\b(?:Assembly|Audit|Bank|Body|Chamber|Commission|Confindustria|Constitutional|Council|Court|Federation|Generalitat|Government|Group|Institute|Junta|Parliament|Party|Republic|Senate|Union)\b/;

/** What is led is no place: "Governor of the Bank of England". */
const NO_PLACE = /\b(?:Bank|Board|Bureau|Central|Council|Fund|Monetary|National|Reserve|School)\b|[,;(]/;

function readPlaceOffice(title: string): Told | null {
  const [, office = '', rest = ''] = /^(.+?) of (.+)$/.exec(title) ?? [];
  const code = asked(OF_PLACE, office.replace(/^US /, '').toLowerCase());
  if (!code) return null;
  const comma = rest.lastIndexOf(', ');
  const region = comma > 0 ? regionCode(rest.slice(comma + 2)) : '';
  const place = plain(region ? rest.slice(0, comma) : rest);
  if (!/^\p{Lu}/u.test(place) || NO_PLACE.test(place)) return null;
  if (region) return told({ what: [code], place, region });
  if (isUsState(place)) return told({ what: [code], place, region: 'US' });
  // Those are of a town or a state of one country whichever it is.
  return /^(?:chief minister|mayor|minister-president)$/.test(code) ? told({ what: [code], place }) : null;
}

/** Italy's provinces and regions, and Spain's communities: what else has presidents there is no place. */
function readPresident(title: string): Told | null {
  const [, province = '', place = '', country = ''] =
    /^President of (the Province of )?(\p{Lu}[^,]*), (Italy|Spain)$/u.exec(title) ?? [];
  const region = regionCode(country);
  if (!place || !region || NO_PRESIDENCY.test(place)) return null;
  return told({ what: [province ? 'president of a province' : 'president of a region'], place, region });
}

/** "Secretary of State of Ohio", who runs its elections. */
function readStateSecretary(title: string): Told | null {
  const [, place = ''] = /^Secretary of [Ss]tate of (.+)$/.exec(title) ?? [];
  return isUsState(place) ? told({ what: ['secretary of state of a state'], place, region: 'US' }) : null;
}

function readBanker(title: string): Told | null {
  const [, country = ''] =
    /^(?:Governor|President|Chairman) of the (?:Central|National|Reserve|State) Bank(?:, | of )(.+)$/.exec(title) ?? [];
  const region = regionCode(country.replace(/^the /, ''));
  return region ? told({ what: ['central bank governor'], region }) : null;
}

function readJudge(title: string): Told | null {
  const { body, region } = splitCountry(title);
  if (title === 'Associate Justice of the US Supreme Court')
    return told({ what: ['judge of the supreme court'], region: 'US' });
  const isJudge = /^(?:(?:Judge|Justice) of the Supreme Court|Supreme Court Justice)$/.test(body);
  return isJudge && region ? told({ what: ['judge of the supreme court'], region }) : null;
}

function readAmbassador(title: string): Told | null {
  const [, sender = '', host = ''] = /^(.*?) ?[Aa]mbassador to (.+)$/.exec(title) ?? [];
  const comma = host.lastIndexOf(', ');
  const from = sender === 'US' ? 'US' : sender === '' && comma > 0 ? regionCode(host.slice(comma + 2)) : '';
  const to = regionCode(sender === 'US' ? host : host.slice(0, Math.max(comma, 0)));
  return from && to
    ? told({ what: ['ambassador'], region: from, remarks: [{ code: 'to country', region: to }] })
    : null;
}

/** Titles that stand alone. */
const WHOLE: Readonly<Record<string, Told>> = {
  'Chancellor of the Exchequer, United Kingdom': told({ what: ['minister'], fields: ['finance'], region: 'GB' }),
  'EU High Representative for Foreign Affairs': told({ what: ['eu high representative'] }),
  'Secretary-General of the United Nations': told({ what: ['secretary-general of the united nations'] }),
  'Taoiseach (Prime Minister of Ireland)': told({ what: ['prime minister'], region: 'IE' }),
};

/** Who leads a body that is no state, with the body's own name. */
const OF_BODY: readonly (readonly [RegExp, OfficeCode])[] = [
  [/^(?:Chief executive|CEO) of (?<body>[^,;()]+)$/, 'chief executive'],
  [/^Director[- ]General of (?<body>[^,;()]+)$/, 'director-general'],
  [/^Secretary[- ]General of (?<body>NATO|the (?:Arab League|Council of Europe|OECD))$/, 'secretary-general'],
  [
    /^President of (?<body>FIFA|UEFA|the (?:European (?:Central Bank|Commission|Council|Parliament)|International Olympic Committee))$/,
    'president of a body',
  ],
  [/^Governor of (?<body>(?:the )?(?:Bank of|Central Bank of|Reserve Bank of)[^,;()]+)$/, 'central bank governor'],
  [/^(?:Co-l|L)eader of (?<body>[^,;()]*Party[^,;()]*)(?:$|, | \()/, 'party leader'],
];

function readBody(title: string): Told | null {
  const whole = asked(WHOLE, title);
  if (whole) return whole;
  if (/^European Commissioner for ./.test(title)) return told({ what: ['european commissioner'] });
  for (const [form, office] of OF_BODY) {
    const body = plain(form.exec(title)?.groups?.body ?? '');
    if (/^\p{Lu}/u.test(body)) return told({ what: [office], place: body });
  }
  return null;
}

const FORMS = [
  readSpeaker,
  readMember,
  readCountryOffice,
  readBanker,
  readStateSecretary,
  readMinister,
  readPresident,
  readPlaceOffice,
  readJudge,
  readAmbassador,
  readBody,
] as const;

/** Null when it is not read wholly. */
export function readOffice(title: string): Told | null {
  const isActing = /^(?:Acting|Interim) /.test(title);
  const whole = title.replace(/^(?:Acting|Interim) /, '');
  for (const read of FORMS) {
    const said = read(whole);
    if (said) return isActing ? withRemarks(said, [{ code: 'acting' }]) : said;
  }
  return null;
}
