import type { QuoteLanguage } from '../quote-language.ts';

export const quotes: QuoteLanguage = {
  inverts: true,
  abbreviations:
    'sig dott prof on sen gen art ecc feb mar apr giu lug ago sett ott nov dic sigg dr ssa avv ing arch col cap cav mons s rag geom',
  verbs:
    'detto dice disse diceva dichiarato dichiara affermato afferma spiegato spiega aggiunto aggiunge raccontato racconta risposto risponde chiesto chiede scritto scrive assicurato assicura sottolineato sottolinea ricordato ricorda avvertito avverte ammesso ammette confermato conferma concluso conclude comunicato insistito insiste osservato osserva commentato commenta annunciato annuncia sostenuto sostiene',
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
};
