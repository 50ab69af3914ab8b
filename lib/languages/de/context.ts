import type { ContextLanguage } from '../context-language.ts';

export const context: ContextLanguage = {
  trades:
    'bäcker bäckerin bäckermeister klempner klempnerin kellner kellnerin metzger metzgerin fleischer friseur ' +
    'friseurin tischler schreiner elektriker mechaniker maurer dachdecker landwirt landwirtin bauer bäuerin gärtner ' +
    'gärtnerin florist floristin verkäufer verkäuferin wirt wirtin koch köchin krankenschwester krankenpfleger ' +
    'pfleger pflegerin hebamme lehrer lehrerin rentner rentnerin ' +
    'busfahrer taxifahrer fischer postbote feuerwehrmann sanitäter kassierer kassiererin zahnarzt zahnärztin tierarzt ' +
    'tierärztin apotheker apothekerin hausmeister putzfrau schneider schneiderin müller imker stadtrat stadträtin ' +
    'gemeinderat gemeinderätin ratsherr nachbar nachbarin azubi auszubildende ' +
    'hausfrau handwerker schuster spaziergänger wanderer radfahrer autofahrer',
  past: 'ehemalige ehemaliger ehemaligen früherer frühere früheren ex gelernter gelernte',
  callings: {
    politics:
      'politiker politikerin präsident präsidentin ministerin minister kanzler kanzlerin abgeordneter abgeordnete ' +
      'botschafter',
    football: 'fußballer fußballerin stürmer mittelfeldspieler torwart verteidiger',
    sport: 'sportler sportlerin boxer schwimmer schwimmerin skifahrer läufer läuferin',
    music: 'sänger sängerin musiker musikerin rapper komponist dirigent pianist',
    film: 'schauspieler schauspielerin regisseur regisseurin komiker',
    literature: 'schriftsteller schriftstellerin dichter autor autorin',
    art: 'maler malerin bildhauer architekt architektin fotograf',
    science: 'physiker physikerin chemiker biologe biologin virologe astronaut',
    scholarship: 'philosoph historiker historikerin ökonom professor professorin',
    religion: 'priester pfarrer bischof kardinal imam rabbiner',
    business: 'unternehmer unternehmerin manager bankier investor gründer gründerin milliardär',
    media: 'journalist journalistin reporter moderator moderatorin',
  },
  sport:
    'trainer saison liga spiel spiele tor tore stürmer torwart halbzeit bundesliga mannschaft elfmeter niederlage ' +
    'pokal spieltag aufstieg abstieg verteidiger turnier meisterschaft endspiel halbfinale viertelfinale fußball ' +
    'handball tabelle tabellenführer treffer anpfiff abpfiff schiedsrichter kapitän nationalmannschaft länderspiel ' +
    'spieler spielerin stadion',
  results:
    'schlug schlägt besiegte besiegt gewann gewinnt verlor verliert unterlag bezwang gegen empfängt remis trifft',
  at: 'in bei aus nach nahe um durch bis',
  credits: 'copyright foto fotos bild bilder aufnahme',
  wholes:
    'bank universität hochschule börse flughafen stadion hauptbahnhof zeitung landtag rathaus philharmoniker ' +
    'messe arena',
  anyPlace:
    'nord süd ost west nordost nordwest südost südwest mitte altstadt neustadt innenstadt küste tal insel inseln ' +
    'bezirk kreis',
};
