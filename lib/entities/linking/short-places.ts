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

const LONG = new Map(TABLE.split('|').map((pair) => pair.split('=') as [string, string]));
/** A full stop that ended the sentence too, or was left to it. */
const BARE = new Map(
  [...LONG].filter(([short]) => /^\p{Lu}\p{Ll}{2,}\.$/u.test(short)).map(([short, long]) => [short.slice(0, -1), long]),
);

/** What a place's short name is short for; null when it is none. Behind a comma its full stop may be missing. */
export const longPlace = (short: string, isQualifier = false): string | null =>
  LONG.get(short) ?? (isQualifier ? (BARE.get(short) ?? null) : null);
