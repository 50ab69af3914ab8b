/*
 * Names of one thing that letters alone do not show, folded; the last of a line is the one to show. By type, since "US"
 * the band is another matter.
 */

const table = (lines: readonly string[]): ReadonlyMap<string, string> => {
  const map = new Map<string, string>();
  for (const line of lines) {
    const names = line.split('|');
    for (const name of names) map.set(name, names.at(-1) as string);
  }
  return map;
};

export const SAME_PLACES = table([
  'us|usa|united states of america|united states',
  'uk|britain|great britain|united kingdom',
  'uae|emirates|united arab emirates',
  'ussr|soviet union',
  'drc|dr congo|democratic republic of congo|democratic republic of the congo',
  'prc|peoples republic of china|china',
  'dprk|north korea',
  'kiev|kyjiw|kiew|kyiv',
  'holland|netherlands',
  'burma|myanmar',
  'ivory coast|cote divoire',
  'peking|beijing',
  'bombay|mumbai',
  'saigon|ho chi minh city',
  'turkiye|turkey',
  'czechia|czech republic',
  'swaziland|eswatini',
]);

export const SAME_ORGANISATIONS = table([
  'un|united nations',
  'eu|european union',
  'au|african union',
  'who|world health organisation|world health organization',
  'wto|world trade organization',
  'imf|international monetary fund',
  'nato|north atlantic treaty organization',
  'ap|associated press',
  'fed|federal reserve',
  'ecb|european central bank',
  'bbc|british broadcasting corporation',
]);
