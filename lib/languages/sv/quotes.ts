import type { QuoteLanguage } from '../quote-language.ts';

export const quotes: QuoteLanguage = {
  inverts: true,
  abbreviations: 'dr prof st kl nr ca t ex bl a m fl s k dvs osv resp jan feb mars apr aug sept okt nov dec mkr',
  verbs:
    'sade säger sa sagt förklarade förklarar tillade tillägger berättade berättar menade menar ansåg anser hävdade hävdar påstod påstår betonade betonar underströk understryker svarade svarar frågade frågar undrade undrar skrev skriver varnade varnar medgav medger erkände erkänner bekräftade bekräftar uppgav uppger konstaterade konstaterar påpekade påpekar noterade noterar försäkrade försäkrar lovade lovar krävde kräver ropade ropar skrek skriker viskade viskar suckade suckar muttrade muttrar fräste fräser skämtade skämtar utbrast utbrister fortsatte fortsätter sammanfattade sammanfattar klagade klagar meddelade meddelar kommenterade kommenterar kritiserade kritiserar uppmanade uppmanar argumenterade argumenterar mindes minns upprepade upprepar inflikade inflikar tillstod avslöjade avslöjar tror tycker tyckte resonerade resonerar rasade rasar deklarerade lade',
  objectVerbs: 'kallade kallar beskrev beskriver betecknade betecknar',
  between:
    'har hade också även sedan därefter senare dock redan ännu nu då igår idag här själv däremot måndags tisdags onsdags torsdags fredags lördags söndags måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen kort lugnt',
  negations: 'inte aldrig',
  passives: 'blev blir var att',
  sources: 'enligt',
  he: 'han',
  she: 'hon',
  otherHe: 'hans honom',
  otherShe: 'hennes henne',
  prepositions:
    'av från i på till för med om mot hos vid efter före under över mellan åt utan genom inför ur bland kring',
  articles: 'en ett den det de hans hennes deras sin sitt',
  and: 'och eller',
  roles:
    'president presidenten statsminister statsministern minister ministern borgmästare borgmästaren ordförande ordföranden chef chefen direktör direktören generaldirektör talesperson talespersonen talesman talesmannen partiledare partiledaren riksdagsledamot professor professorn domare domaren åklagare åklagaren advokat advokaten general kung kungen drottning drottningen biskop biskopen påve påven författare författaren tränare tränaren kapten kaptenen forskare forskaren vd polischef',
  relatives: 'vars vilken vilket',
  possessives: 'hans hennes deras',
  quoting: 'citerade citerar',
  breaks: 'när medan innan eftersom fast om därför',
  indefinites: 'en ett någon annan',
  people:
    'man mannen kvinna kvinnan pojke pojken flicka flickan tjänsteman granne grannen vän vännen väninna kollega kollegan vittne vittnet journalist journalisten student studenten far mor pappa mamma son sonen dotter dottern bror brodern syster systern make maken hustru fru frun änka änkan kusin polis polisen expert experten invånare anställd förare föraren passagerare passageraren pensionär pensionären ledamot ledamöterna fiskare källa källan representant',
  participles: '',
  hypotheticals: 'hoppas hoppades önskar önskade',
  conditions: 'om ifall',
  works:
    'bok boken film filmen roman romanen låt låten album albumet program programmet serie serien podd podden artikel artikeln pjäs pjäsen titel titeln tidning tidningen utställning utställningen dikt dikten visa visan',
  nounVerbs: 'minns',
  speechEndings: 'ade ar er te',
  reflexives: 'sig',
  thats: 'att',
  menNamed:
    'lars anders johan erik karl per mikael peter jan thomas nils olof sven gustav magnus fredrik stefan ulf jonas mattias henrik bengt bo göran håkan björn kjell oskar emil axel viktor hugo tobias martin rikard christer jimmie jakob petter tomas',
  womenNamed:
    'anna maria eva karin kristina elisabeth birgitta margareta lena marie sara emma ingrid kerstin marianne annika ulla malin inger åsa susanne helena ulrika camilla elin ebba magdalena jenny hanna ida sofia johanna ylva nooshi amanda märta greta',
  speaksAfterDash: true,
};
