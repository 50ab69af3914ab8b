import type { QuoteLanguage } from '../quote-language.ts';

export const quotes: QuoteLanguage = {
  inverts: true,
  abbreviations:
    'dr prof nr st str bzw ca jan feb mär apr jun jul aug sep sept okt nov dez hr fr med jur phil habil ing mag u a z b d h mio mrd abg',
  verbs:
    'sagte sagten sagt gesagt erklärte erklärt betonte betont meinte meint teilte mitgeteilt schrieb schreibt geschrieben fügte ergänzte ergänzt antwortete antwortet fragte fragt rief warnte warnt gewarnt kritisierte kritisiert forderte fordert berichtete berichtet erzählte erzählt erzählten behauptete behauptet bestätigte bestätigt versicherte versichert kündigte lobte räumte klagte klagt beklagte urteilte kommentierte twitterte entgegnete erwiderte wiederholte bekräftigte unterstrich erläuterte erläutert resümierte resümiert unterstreicht hob versprach verspricht versprochen argumentierte argumentiert urteilt äußerte äußert beteuerte beteuert entgegnet erwidert mahnte mahnt prophezeite räsonierte scherzte scherzt seufzte seufzt spottete spottet stellte stöhnte verkündete verkündet vermutete vermutet verteidigte verteidigt wiederholt witzelte zitierte bilanzierte bilanziert beklagt befand bekräftigt bemerkte bemerkt berichten gestand gesteht glaubt hofft jubelte jubelt konstatierte konstatiert lobt monierte moniert meldete plädierte plädiert schimpfte schimpft schilderte schildert schwärmte schwärmt sagen schreiben',
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
  indefinites: 'ein eine einer eines einem einen',
  people:
    'mann frau junge mädchen beamter beamte beamtin mitarbeiter mitarbeiterin nachbar nachbarin freund freundin kollege kollegin zeuge zeugin reporter journalist journalistin student studentin vater mutter sohn tochter bruder schwester ehemann ehefrau polizist polizistin zuschauer experte expertin anwohner anwohnerin wirt wirtin kunde kundin fahrer fahrerin besucher besucherin',
  hypotheticals: 'hoffe hofft hoffen hoffte wünsche wünscht wünschte',
  conditions: 'wenn falls würde',
  works:
    'buch roman film lied song album sendung serie show podcast artikel essay gedicht theaterstück titel buches romans films liedes sendereihe magazin dokumentation ausstellung motto aktion kampagne initiative reihe podcasts',
  speechEndings: 'te ete',
  reflexives: 'sich es',
  thats: 'dass',
  menNamed:
    'hans peter michael thomas andreas wolfgang klaus jürgen günter stefan christian uwe werner horst frank dieter manfred gerhard bernd torsten mathias helmut walter heinz martin jörg rolf jens sven alexander rainer holger karl dirk joachim ralf carsten markus oliver marco olaf robert friedrich lars boris armin winfried volker sigmar cem anton florian tobias sebastian philipp felix lukas jonas maximilian moritz paul jan tim niklas fabian dominik emre mehmet mustafa murat',
  womenNamed:
    'ursula monika petra elisabeth sabine renate helga karin brigitte ingrid erika andrea gisela claudia susanne gabriele christa christine hildegard anna birgit barbara gertrud heike marianne elke martina angelika irmgard eva ute angela annegret katrin katja nicole stefanie julia sandra anja tanja silke kerstin manuela melanie franziska katharina annalena saskia nancy svenja steffi bärbel leyla ayşe fatma lea lena laura hannah sophie johanna',
  splitVerbs:
    'gab_bekannt gab_bedenken gab_protokoll gibt_bekannt gibt_bedenken gab_zu gibt_zu stellte_fest stellte_klar stellt_fest stellt_klar fuhr_fort fährt_fort wies_hin legte_nahe teilten_mit teilt_mit gaben_bekannt sprach_von räumt_ein hob_hervor hebt_hervor merkte_an merkt_an pflichtete_bei führte_aus führt_aus rief_zu warf_ein setzte_hinzu',
};
