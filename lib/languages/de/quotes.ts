import type { QuoteLanguage } from '../quote-language.ts';

export const quotes: QuoteLanguage = {
  inverts: true,
  abbreviations:
    'dr prof nr st str bzw ca jan feb mär apr jun jul aug sep sept okt nov dez hr fr med jur phil habil ing mag u a z b d h mio mrd abg',
  verbs:
    'sagte sagten sagt gesagt erklärte erklärt betonte betont meinte meint teilte mitgeteilt schrieb schreibt geschrieben fügte ergänzte ergänzt antwortete antwortet fragte fragt rief warnte warnt gewarnt kritisierte kritisiert forderte fordert berichtete berichtet erzählte erzählt erzählten behauptete behauptet bestätigte bestätigt versicherte versichert kündigte lobte räumte klagte klagt beklagte urteilte kommentierte twitterte entgegnete erwiderte wiederholte bekräftigte unterstrich',
  objectVerbs: 'nannte nennt bezeichnete bezeichnet beschrieb beschreibt',
  between:
    'hat habe haben hatte auch dann später weiter zudem außerdem noch schon bereits nun jetzt gestern heute jedoch aber dagegen hingegen selbst dazu daraufhin',
  negations: 'nicht nie niemals kein keine bestritt',
  passives: 'wurde wurden wird werden worden',
  sources: 'laut nach_angaben_von so zufolge nach_worten_von',
  he: 'er',
  she: 'sie',
  otherHe: 'ihm ihn',
  otherShe: '',
  prepositions:
    'von vom für mit zu zum zur bei beim gegen gegenüber über in im an am auf aus nach vor um durch ohne unter seit des der',
  articles: 'der die das dem den des ein eine einer eines einem einen sein seine ihr ihre',
  and: 'und oder',
  roles:
    'präsident präsidentin minister ministerin kanzler kanzlerin bürgermeister bürgermeisterin chef chefin direktor direktorin sprecher sprecherin vorsitzender vorsitzende trainer trainerin general könig königin papst bischof richter richterin anwalt anwältin professor professorin autor autorin',
  relatives: 'welcher welche dessen deren',
  possessives: 'sein seine seinen ihr ihre ihren',
  quoting: 'zitierte zitiert',
  breaks: 'nachdem bevor als während weil obwohl wenn',
};
