/*
 * Small words, number words and date words of ten languages, for telling a slip of the typing from another word. Data: a language is one
 * entry. Small words differ from each other by a letter or two and mean different things; negations are among them.
 */

export interface LanguageWords {
  readonly language: string;
  readonly small: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** Month and weekday names, and the words for the days around today; many languages write them small. */
  readonly calendar: () => ReadonlySet<string>;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

function entry(language: string, days: string, small: string, numbers: string): LanguageWords {
  let names: Set<string> | null = null;
  const calendar = (): ReadonlySet<string> => {
    if (names) return names;
    names = new Set(days.split(' '));
    const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    const month = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
    for (let i = 0; i < 12; i++) {
      names.add(weekday.format(Date.UTC(2023, 0, 1 + i)).toLowerCase());
      for (const part of month.formatToParts(Date.UTC(2023, i, 15)))
        if (part.type === 'month') names.add(part.value.toLowerCase());
    }
    return names;
  };
  return { language, small: setOf(small), numbers: setOf(numbers), calendar };
}

export const LANGUAGE_WORDS: readonly LanguageWords[] = [
  entry(
    'en',
    'today yesterday tomorrow tonight',
    'a an the he she it we us me my you your they them their his her him its our is was are were be been has had have will would can could may might must shall should do did does and or but nor if of off on in into to too at by for from with as than then that this these those there here who whom whose when where why how what which all any some each both more most less least few many over under up down out about before after now new own no not none never ever neither nobody nothing without cannot',
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens half third quarter first second fourth fifth sixth seventh eighth ninth tenth once twice double triple',
  ),
  entry(
    'de',
    'heute gestern morgen vorgestern übermorgen',
    'der die das den dem des ein eine einen einem einer eines er sie es wir ihr ihn ihm ihre ihren ich du uns und oder aber ist sind war waren hat hatte haben hatten wird wurde werden wurden kann konnte soll sollte muss darf mit ohne von vom vor nach aus auf an am im in zu zum zur bei bis um als wie so da dass wenn nur noch auch nun nicht nie kein keine keinen keiner keinem',
    'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend hunderte tausende halb erste ersten zweite zweiten dritte dritten vierte vierten doppelt dreifach',
  ),
  entry(
    'fr',
    "hier demain aujourd'hui",
    'le la les un une des du de au aux il elle ils elles on nous vous je tu me te se et ou où mais est sont a ont était étaient avec sans sur sous dans par pour ce cet cette ces son sa ses leur leurs ne ni pas non plus jamais aucun aucune',
    'zéro deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille million millions milliard milliards premier première second deuxième troisième demi double',
  ),
  entry(
    'es',
    'ayer hoy mañana anoche',
    'el la los las un una unos unas él ella ellos ellas yo tú me te se le les lo y e o u pero es son era eran fue ha han había con sin en de del al a por para que su sus este esta ese esa no ni nunca sí si más menos',
    'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta sesenta cien ciento cientos mil miles millón millones primer primero primera segundo segunda tercero medio media doble',
  ),
  entry(
    'it',
    'ieri oggi domani',
    'il lo la i gli le un uno una lui lei loro io tu noi voi si mi ti ci e ed o ma è sono era erano ha hanno con senza in di del della da dal a al per su che non né mai più meno',
    'zero due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta quaranta cinquanta cento mila mille milione milioni miliardo miliardi primo prima secondo seconda terzo mezzo doppio',
  ),
  entry(
    'nl',
    'gisteren vandaag morgen',
    'de het een hij zij ze wij we ik je u hem haar hun en of maar is zijn was waren heeft had hebben wordt werd kan kon zal zou moet met zonder van voor over uit op in aan bij te tot om als dan dat die dit deze niet geen nooit niets wel',
    'nul twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig honderd duizend miljoen miljard eerste tweede derde half dubbel',
  ),
  entry(
    'pt',
    'ontem hoje amanhã',
    'o a os as um uma uns umas ele ela eles elas eu tu me te se lhe e ou mas é são era eram foi tem têm com sem em no na de do da por para pelo pela que seu sua não nem nunca mais menos',
    'zero dois duas três quatro cinco seis sete oito nove dez onze doze vinte trinta quarenta cinquenta cem cento mil milhão milhões bilhão bilhões primeiro primeira segundo segunda terceiro meio dobro',
  ),
  entry(
    'ru',
    'вчера сегодня завтра',
    'он она оно они мы вы я ты его её ее их ему ей им и или но а в на с со без для от до из к по о об за не ни нет никогда был была было были это этот эта что как',
    'ноль один одна два две три четыре пять шесть семь восемь девять десять двадцать тридцать сорок сто двести тысяча тысячи тысяч миллион миллиона миллионов миллиард миллиарда миллиардов первый второй третий',
  ),
  entry(
    'pl',
    'wczoraj dziś dzisiaj jutro',
    'on ona ono oni one my wy ja ty go jej ich mu im i lub ale a w na z ze bez dla od do po o za nie nic nigdy jest są był była było byli to ten ta te że jak',
    'zero jeden jedna dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć dwadzieścia trzydzieści sto tysiąc tysiące tysięcy milion miliony milionów miliard miliardy miliardów pierwszy drugi trzeci',
  ),
  entry(
    'sv',
    'igår idag imorgon',
    'en ett den det de dem han hon vi ni jag du honom henne sin sitt sina och eller men är var har hade kan ska skulle med utan på i av för från till om som att inte ingen inget inga aldrig',
    'noll två tre fyra fem sex sju åtta nio tio elva tolv tjugo trettio hundra tusen miljon miljoner miljard miljarder första andra tredje halv dubbel',
  ),
];
