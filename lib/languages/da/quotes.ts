import type { QuoteLanguage } from '../quote-language.ts';

export const quotes: QuoteLanguage = {
  inverts: true,
  abbreviations: 'dr prof st kl nr ca f eks bl a m fl dvs osv hhv jan feb apr aug sept okt nov dec mio mia kr pct mf',
  verbs:
    'sagde siger sagt forklarede forklarer forklaret tilføjede tilføjer tilføjet fortalte fortæller fortalt mente mener oplyste oplyser oplyst meddelte meddeler meddelt udtalte udtaler udtalt hævdede hævder påstod påstår understregede understreger understreget betonede betoner fastslog fastslår svarede svarer svaret spurgte spørger undrede skrev skriver skrevet advarede advarer advaret indrømmede indrømmer indrømmet erkendte erkender erkendt bekræftede bekræfter bekræftet konstaterede konstaterer påpegede påpeger påpeget bemærkede bemærker forsikrede forsikrer forsikret lovede lover lovet krævede kræver råbte råber skreg skriger hviskede hvisker sukkede sukker mumlede mumler vrissede vrisser hvæsede hvæser spøgte spøger udbrød udbryder fortsatte fortsætter sluttede slutter afsluttede afslutter klagede klager kommenterede kommenterer kommenteret kritiserede kritiserer opfordrede opfordrer argumenterede argumenterer huskede husker mindes gentog gentager indskød indskyder afslørede afslører tror synes erklærede erklærer lyder lød vurderede vurderer supplerede supplerer uddybede uddyber rasede raser replicerede replicerer pointerede pointerer pointeret berettede beretter beklagede beklager',
  objectVerbs: 'kaldte kalder kaldt beskrev beskriver betegnede betegner',
  between:
    'har havde også siden derefter senere dog nu da idag igår her selv derimod mandag tirsdag onsdag torsdag fredag lørdag søndag kort roligt videre',
  negations: 'ikke aldrig',
  passives: 'blev bliver var at',
  sources: 'ifølge lyder_det_fra lød_det_fra lyder_meldingen_fra efter_oplysninger_fra',
  he: 'han',
  she: 'hun',
  otherHe: 'hans ham',
  otherShe: 'hendes hende',
  prepositions:
    'af fra i på til for med om mod hos ved efter før under over mellem ad uden gennem inden ud blandt omkring',
  articles: 'en et den det de hans hendes deres sin sit sine',
  and: 'og eller',
  roles:
    'præsident præsidenten statsminister statsministeren minister ministeren borgmester borgmesteren formand formanden forkvinde forkvinden chef chefen direktør direktøren generaldirektør talsperson talspersonen talsmand talsmanden talskvinde partileder partilederen folketingsmedlem professor professoren dommer dommeren anklager anklageren advokat advokaten general generalen konge kongen dronning dronningen biskop biskoppen pave paven forfatter forfatteren træner træneren anfører anføreren forsker forskeren politichef',
  relatives: 'hvis hvilken hvilket',
  possessives: 'hans hendes deres',
  quoting: 'citerede citerer',
  breaks: 'når mens før fordi selvom hvis derfor',
  indefinites: 'en et nogen anden',
  people:
    'mand manden kvinde kvinden dreng drengen pige pigen embedsmand nabo naboen ven vennen veninde kollega kollegaen vidne vidnet journalist journalisten studerende far mor søn sønnen datter datteren bror broren søster søsteren ægtemand hustru kone konen enke enken fætter kusine betjent betjenten ekspert eksperten beboer beboeren ansat chauffør chaufføren passager passageren pensionist pensionisten medlem medlemmet medlemmerne lærer læreren fisker fiskeren kilde kilden bibliotekar',
  hypotheticals: 'håber håbede ønsker ønskede',
  conditions: 'hvis såfremt',
  works:
    'bog bogen film filmen roman romanen sang sangen album albummet program programmet serie serien podcast podcasten artikel artiklen skuespil stykket titel titlen avis avisen udstilling udstillingen digt digtet',
  nounVerbs: 'mindes lover',
  speechEndings: 'ede er te',
  reflexives: 'sig',
  thats: 'at',
  menNamed:
    'lars jens peter niels hans søren jørgen henrik thomas jesper michael martin morten anders christian mads rasmus frederik kristian poul bent erik ole kim kurt carsten torben claus svend mogens finn per jan jakob mikkel troels villy simon emil magnus oliver viktor samir',
  womenNamed:
    'anne mette kirsten hanne anna helle susanne lene maria marianne inge karen lone camilla pia louise charlotte bente jytte ida ellen pernille rikke line mia inger ingrid birgit gitte tina sofie katrine trine ulla margrethe lotte signe julie cecilie emma freja',
  speaksAfterDash: true,
  splitVerbs: 'lagde_til lægger_til gav_udtryk føjede_til',
};
