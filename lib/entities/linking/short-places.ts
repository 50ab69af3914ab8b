/*
 * Short names of places that English news writes without explaining them, and what they are short for: the states of
 * the US as the agencies abbreviate them, and a few states of the world. Stores know the long names.
 */

const TABLE =
  'Ala.=Alabama|Ariz.=Arizona|Ark.=Arkansas|Calif.=California|Colo.=Colorado|Conn.=Connecticut|Del.=Delaware|Fla.=Florida|' +
  'Ga.=Georgia|Ill.=Illinois|Ind.=Indiana|Kan.=Kansas|Ky.=Kentucky|La.=Louisiana|Md.=Maryland|Mass.=Massachusetts|' +
  'Mich.=Michigan|Minn.=Minnesota|Miss.=Mississippi|Mo.=Missouri|Mont.=Montana|Neb.=Nebraska|Nev.=Nevada|' +
  'N.H.=New Hampshire|N.J.=New Jersey|N.M.=New Mexico|N.Y.=New York|N.C.=North Carolina|N.D.=North Dakota|Okla.=Oklahoma|' +
  'Ore.=Oregon|Pa.=Pennsylvania|R.I.=Rhode Island|S.C.=South Carolina|S.D.=South Dakota|Tenn.=Tennessee|Tex.=Texas|' +
  'Vt.=Vermont|Va.=Virginia|Wash.=Washington|W.Va.=West Virginia|W. Va.=West Virginia|Wis.=Wisconsin|Wyo.=Wyoming|' +
  'Ont.=Ontario|Que.=Quebec|B.C.=British Columbia|Alta.=Alberta|Sask.=Saskatchewan|Man.=Manitoba|N.S.=Nova Scotia|' +
  'America=United States|the Vatican=Vatican City|Vatican=Vatican City';

/** The same for the post: words or other names elsewhere, so behind a comma only. */
const POSTAL =
  'AL=Alabama|AK=Alaska|AZ=Arizona|AR=Arkansas|CA=California|CO=Colorado|CT=Connecticut|DE=Delaware|FL=Florida|GA=Georgia|' +
  'HI=Hawaii|ID=Idaho|IL=Illinois|IN=Indiana|IA=Iowa|KS=Kansas|KY=Kentucky|LA=Louisiana|ME=Maine|MD=Maryland|' +
  'MA=Massachusetts|MI=Michigan|MN=Minnesota|MS=Mississippi|MO=Missouri|MT=Montana|NE=Nebraska|NV=Nevada|' +
  'NH=New Hampshire|NJ=New Jersey|NM=New Mexico|NY=New York|NC=North Carolina|ND=North Dakota|OH=Ohio|OK=Oklahoma|' +
  'OR=Oregon|PA=Pennsylvania|RI=Rhode Island|SC=South Carolina|SD=South Dakota|TN=Tennessee|TX=Texas|UT=Utah|VT=Vermont|' +
  'VA=Virginia|WA=Washington|WV=West Virginia|WI=Wisconsin|WY=Wyoming';

const pairs = (table: string): [string, string][] =>
  table.split('|').map((pair) => pair.split('=') as [string, string]);

const LONG = new Map(pairs(TABLE));
/** Behind a comma also without its full stop, which ended the sentence too or was left to it. */
const QUALIFIERS = new Map([
  ...pairs(POSTAL),
  ...[...LONG]
    .filter(([short]) => /^\p{Lu}\p{Ll}{2,}\.$/u.test(short))
    .map(([short, long]) => [short.slice(0, -1), long] as const),
]);

/** What a place's short name is short for; null when it is none. `isQualifier`: it stands behind a comma. */
export const longPlace = (short: string, isQualifier = false): string | null =>
  LONG.get(short) ?? (isQualifier ? (QUALIFIERS.get(short) ?? null) : null);
