/*
 * Whether two wordings differ by slips of the typing only. Names, numbers, dates and words that turn a sentence round are news, never
 * slips: "million" for "billion", "Iraq" for "Iran", "legal" for "illegal", "she" for "he". When unsure: not a slip.
 */

/** Function words per language that differ by a letter or two and mean different things; a change from one to another is no slip. */
const CLOSED = new Set(
  // English
  (
    'a an the he she it we us me my you your they them their his her him its our is was are were be been has had have will would can could ' +
    'may might must shall should do did does and or but nor if of off on in into to too at by for from with as than then that this these ' +
    'those there here who whom whose when where why how what which all any some each both more most less least few many one over under up ' +
    'down out about before after now new own ' +
    // German, Dutch, Swedish
    'der die das den dem des ein eine einen einem einer er sie es wir ihr ihn ihm ich du und oder aber ist sind war waren hat hatte wird ' +
    'wurde kann konnte soll muss darf mit ohne von vom vor nach aus auf an am im in zu zum zur bei ' +
    'de het een hij zij wij met zonder voor van op uit och eller men han hon den det med utan ' +
    // French, Spanish, Italian, Portuguese
    'le la les un une des du il elle ils elles et ou mais est sont avec sans sur sous dans pour par el los las una unos y o con en por para ' +
    'lo gli uno e ma con per da di il os as um uma com em ele ela ' +
    // Russian, Polish
    'он она оно они и или но в на с со без для от до из i lub ale w na z bez dla od do'
  ).split(' '),
);

/** Must stand unchanged: they turn a sentence round. */
const NEGATIONS = new Set(
  (
    'no not none nor never neither nobody nothing without cannot nicht nie kein keine keinen keiner ohne niet geen nooit inte ingen aldrig ' +
    'ne pas non jamais aucun sans no nunca sin ni nao não nem sem mai не ни нет без nie bez'
  ).split(' '),
);

const NUMBERS = new Set(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty ' +
    'thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion trillions ' +
    'dozen dozens half third quarter first second fourth fifth sixth seventh eighth ninth tenth once twice double triple ' +
    'ein eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend millionen milliarden million milliarde ' +
    'un deux trois quatre cinq six sept huit neuf dix onze douze treize quinze vingt trente cent mille milliard milliards ' +
    'uno dos tres cuatro cinco seis siete ocho nueve diez once doce cien ciento mil millón millones ' +
    'due tre quattro cinque sei sette otto nove dieci cento mila milione milioni miliardo miliardi dois três quatro oito dez milhão milhões ' +
    'bilhão bilhões een twee drie vijf zes zeven acht negen tien honderd duizend miljoen miljard två fyra fem sex sju åtta nio tio hundra tusen ' +
    'miljon miljoner miljard miljarder один два три четыре пять шесть семь восемь девять десять сто тысяча тысяч миллион миллионов миллиард ' +
    'миллиардов jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć sto tysiąc tysięcy milion milionów miliard miliardów'
  ).split(' '),
);

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'ru', 'pl', 'sv'];

let calendar: Set<string> | null = null;

/** Month and weekday names: many languages write them small. */
function calendarWords(): Set<string> {
  if (calendar) return calendar;
  calendar = new Set(
    'today yesterday tomorrow heute gestern morgen hier demain ayer mañana hoy ieri oggi domani'.split(' '),
  );
  for (const language of LANGUAGES) {
    const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    const month = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
    for (let i = 0; i < 12; i++) {
      calendar.add(weekday.format(Date.UTC(2023, 0, 1 + i)).toLowerCase());
      for (const part of month.formatToParts(Date.UTC(2023, i, 15)))
        if (part.type === 'month') calendar.add(part.value.toLowerCase());
    }
  }
  return calendar;
}

/** News, not spelling: a capital, a digit, a sign, a number word, a date word, a negation, or a script that has no capitals to go by. */
export function isNews(raw: string): boolean {
  const lower = raw.toLowerCase();
  if (lower !== raw || /\p{N}|\p{S}/u.test(raw) || lower === raw.toUpperCase()) return true;
  return NUMBERS.has(lower) || NEGATIONS.has(lower) || calendarWords().has(lower);
}

/** Beginnings that make another word of a word. */
const PREFIXES = new Set([
  'a',
  'ab',
  'an',
  'de',
  'di',
  'dis',
  'en',
  'ex',
  'il',
  'im',
  'in',
  'ir',
  'mis',
  'non',
  're',
  'un',
  'не',
]);

/** Edit distance with neighbours swapped counted as one, given up above `limit`. */
export function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (beforeLast[j - 2] as number) + 1);
      row.push(value);
      least = Math.min(least, value);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] as number;
}

/** `isWord`: true for a spelling that stands elsewhere in the text; two such words are two words, not one misspelt. */
export function isTypo(before: string, after: string, isWord: (key: string) => boolean): boolean {
  if (before === after) return true;
  if (isNews(before) || isNews(after)) return false;
  if (CLOSED.has(before) && CLOSED.has(after)) return false;
  if (isWord(before) && isWord(after)) return false;
  const [short, long] = before.length < after.length ? [before, after] : [after, before];
  if (long.endsWith(short) && PREFIXES.has(long.slice(0, long.length - short.length))) return false;
  const limit = long.length >= 8 ? 2 : 1;
  return slips(before, after, limit) <= limit && short.length >= 2;
}
