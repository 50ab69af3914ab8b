import type { QuoteLanguage } from '../quote-language.ts';

export const quotes: QuoteLanguage = {
  inverts: true,
  abbreviations: 'dr prof st kl nr ca f eks bl a m fl dvs osv hhv jan feb apr aug sept okt nov des mill mrd kr pst',
  verbs:
    'sa sier sagt forklarte forklarer forklart fortalte forteller fortalt mente mener opplyste opplyser opplyst meldte melder meddelte meddeler uttalte uttaler uttalt hevdet hevder påsto påstår understreket understreker presiserte presiserer fastslo fastslår svarte svarer svart spurte spør undret skrev skriver skrevet advarte advarer advart innrømmet innrømmer erkjente erkjenner erkjent bekreftet bekrefter konstaterte konstaterer påpekte påpeker påpekt bemerket bemerker forsikret forsikrer lovet lover krevde krever ropte roper skrek skriker hvisket hvisker sukket sukker mumlet mumler freste freser spøkte spøker utbrøt utbryter fortsatte fortsetter sluttet slutter avsluttet avslutter klaget klager kommenterte kommenterer kommentert kritiserte kritiserer oppfordret oppfordrer argumenterte argumenterer husket husker minnes gjentok gjentar innskjøt innskyter avslørte avslører tror synes erklærte erklærer lyder lød vurderte vurderer supplerte supplerer utdypet utdyper raste raser replikerte replikerer poengterte poengterer poengtert berettet beretter beklaget beklager tilføyde tilføyer',
  objectVerbs: 'kalte kaller kalt beskrev beskriver betegnet betegner omtalte',
  between:
    'har hadde også siden deretter senere imidlertid nå da her selv derimot mandag tirsdag onsdag torsdag fredag lørdag søndag kort rolig videre',
  negations: 'ikke aldri',
  passives: 'ble blir var å',
  sources: 'ifølge i_følge lyder_det_fra heter_det_fra',
  he: 'han',
  she: 'hun',
  otherHe: 'hans ham',
  otherShe: 'hennes henne',
  prepositions:
    'av fra i på til for med om mot hos ved etter før under over mellom uten gjennom innen ut blant rundt overfor',
  articles: 'en ei et den det de hans hennes deres sin sitt sine',
  and: 'og eller',
  roles:
    'president presidenten statsminister statsministeren minister ministeren ordfører ordføreren leder lederen sjef sjefen direktør direktøren generaldirektør talsperson talspersonen talsmann talsmannen talskvinne partileder partilederen stortingsrepresentant professor professoren dommer dommeren aktor advokat advokaten general generalen konge kongen dronning dronningen biskop biskopen pave paven forfatter forfatteren trener treneren kaptein kapteinen forsker forskeren politimester politimesteren byråd byråden statssekretær',
  relatives: 'hvis hvilken hvilket',
  possessives: 'hans hennes deres',
  quoting: 'siterte siterer',
  breaks: 'når mens før fordi selv hvis derfor',
  indefinites: 'en ei et noen annen',
  people:
    'mann mannen kvinne kvinnen gutt gutten jente jenta embetsmann nabo naboen venn vennen venninne kollega kollegaen vitne vitnet journalist journalisten student studenten far mor sønn sønnen datter datteren bror broren søster søsteren ektemann kone kona enke enka fetter kusine betjent betjenten ekspert eksperten beboer beboeren ansatt sjåfør sjåføren passasjer passasjeren pensjonist pensjonisten medlem medlemmet medlemmene lærer læreren fisker fiskeren kilde kilden bibliotekar representant',
  hypotheticals: 'håper håpet ønsker ønsket',
  conditions: 'hvis dersom',
  works:
    'bok boka boken film filmen roman romanen sang sangen låt låta album albumet program programmet serie serien podkast podkasten artikkel artikkelen skuespill stykket tittel tittelen avis avisa utstilling utstillingen dikt diktet',
  nounVerbs: 'minnes lover',
  speechEndings: 'et te er de',
  reflexives: 'seg',
  thats: 'at',
  menNamed:
    'jan per bjørn ole lars kjell knut svein arne thomas geir hans morten tor terje odd john anders rune trond andreas tore jon harald espen marius erik øyvind olav petter stian martin kristian henrik magnus sverre frode jonas trygve erling samir eirik einar sigurd ivar',
  womenNamed:
    'anne inger kari marit ingrid liv eva berit astrid bjørg hilde anna solveig marianne randi ida nina maria elisabeth kristin bente heidi silje hanne linda tone gerd tove wenche ragnhild siv erna mette camilla ellen emma nora line julie marte sofie guri sigrid turid',
  speaksAfterDash: true,
  splitVerbs: 'la_til legger_til slo_fast slår_fast ga_uttrykk gir_uttrykk føyde_til',
};
