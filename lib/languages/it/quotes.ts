import type { QuoteLanguage } from '../quote-language.ts';

export const quotes: QuoteLanguage = {
  inverts: true,
  abbreviations:
    'sig dott prof on sen gen art ecc feb mar apr giu lug ago sett ott nov dic sigg dr ssa avv ing arch col cap cav mons s rag geom',
  verbs:
    'detto dice disse diceva dichiarato dichiara affermato afferma spiegato spiega aggiunto aggiunge raccontato racconta risposto risponde chiesto chiede scritto scrive assicurato assicura sottolineato sottolinea ricordato ricorda avvertito avverte ammesso ammette confermato conferma concluso conclude comunicato insistito insiste osservato osserva commentato commenta annunciato annuncia sostenuto sostiene ribadito ribadisce precisato precisa replicato replica promesso promette lamentato lamenta denunciato denuncia accusato accusa rilanciato rivelato rivela confessato confessa esclamato esclama gridato grida sospirato sospira ironizzato ironizza scherzato scherza rivendicato proseguito prosegue continuato continua evidenziato evidenzia chiarito chiarisce attaccato attacca tuonato tuona twittato auspicato ipotizzato sbottato sbotta dichiarò rispose spiegò aggiunse affermò osservò replicò',
  objectVerbs: 'definito definisce chiamato chiama descritto descrive bollato',
  between: 'ha hanno aveva anche poi quindi inoltre già ancora ieri oggi',
  negations: 'non mai nega negato',
  passives: 'è era stato stata stati viene fu',
  sources: 'secondo stando_a per_usare_le_parole_di',
  he: 'lui egli',
  she: 'lei',
  otherHe: '',
  otherShe: '',
  prepositions:
    'di del dello della dell dei degli delle a al allo alla all per con contro da dal dalla su sul in nel tra fra senza',
  articles: 'il lo la l i gli le un uno una suo sua questo questa',
  and: 'e ed o',
  roles:
    'presidente ministro ministra sindaco sindaca direttore direttrice capo generale re regina papa giudice avvocato avvocata professore professoressa autore autrice allenatore allenatrice deputato deputata senatore senatrice',
  relatives: 'che cui',
  possessives: 'suo sua suoi sue',
  quoting: 'citando',
  breaks: 'dopo prima quando mentre perché se',
  indefinites: 'un una uno',
  people:
    'uomo donna ragazzo ragazza funzionario funzionaria portavoce vicino vicina amico amica collega testimone giornalista studente studentessa padre madre figlio figlia fratello sorella marito moglie poliziotto esperto esperta residente consigliere impiegato',
  participles:
    'dicendo aggiungendo affermando sostenendo spiegando sottolineando ricordando dichiarando precisando assicurando promettendo accusando avvertendo',
  hypotheticals: 'spero speriamo immagino',
  conditions: 'se',
  works:
    'libro romanzo film canzone album programma serie podcast articolo saggio poesia opera documentario rivista titolo intitolato intitolata spettacolo trasmissione slogan',
  speechEndings: 'to ato a e',
  reflexives: "si s ' è lo",
  thats: 'che',
  menNamed:
    'giuseppe giovanni antonio mario luigi francesco angelo vincenzo pietro salvatore carlo franco domenico bruno paolo michele giorgio aldo sergio luciano marco matteo silvio enrico gianni roberto stefano alessandro davide lorenzo simone federico riccardo fabio massimo beppe romano walter mauro claudio',
  womenNamed:
    'maria anna giuseppina rosa angela giovanna teresa lucia carmela caterina francesca antonietta carla elena concetta rita margherita franca paola giorgia laura silvia chiara giulia martina sara valentina elisa federica alessandra roberta stefania elly mara virginia emma monica daniela patrizia leila',
  dropsSubject: true,
  speaksAfterDash: true,
  pluralArticles: 'i gli le',
  splitVerbs: 'tagliato_corto taglia_corto reso_noto fa_sapere fatto_sapere',
};
