import type { LanguageRoles } from '../language-roles.ts';

export const roles: LanguageRoles = {
  people:
    'präsident präsidentin kanzler kanzlerin minister ministerin ministerpräsident ministerpräsidentin premier ' +
    'premierminister premierministerin staatschef staatschefin regierungschef regierungschefin machthaber ' +
    'diktator könig königin prinz prinzessin fürst kaiser papst bischof bischöfin erzbischof kardinal pfarrer ' +
    'pfarrerin pastor pastorin imam rabbiner gouverneur gouverneurin bürgermeister bürgermeisterin ' +
    'oberbürgermeister oberbürgermeisterin landrat landrätin senator senatorin abgeordneter abgeordnete ' +
    'abgeordneten politiker politikerin stadtrat stadträtin gemeinderat botschafter botschafterin diplomat ' +
    'diplomatin konsul sprecher sprecherin berater beraterin beauftragter beauftragte beamter beamtin chef chefin ' +
    'vorsitzender vorsitzende vorsitzenden leiter leiterin direktor direktorin geschäftsführer geschäftsführerin ' +
    'vorstand manager managerin gründer gründerin mitgründer mitgründerin unternehmer unternehmerin milliardär ' +
    'milliardärin investor investorin banker bankerin ökonom ökonomin volkswirt volkswirtin analyst analystin ' +
    'stratege strategin experte expertin fachmann fachfrau professor professorin dozent dozentin wissenschaftler ' +
    'wissenschaftlerin forscher forscherin physiker physikerin chemiker chemikerin biologe biologin geologe ' +
    'geologin virologe virologin epidemiologe historiker historikerin archäologe archäologin soziologe soziologin ' +
    'philosoph philosophin politologe politologin ingenieur ingenieurin techniker technikerin informatiker ' +
    'informatikerin arzt ärztin chirurg chirurgin pfleger pflegerin krankenschwester hebamme psychologe ' +
    'psychologin psychiater psychiaterin therapeut therapeutin zahnarzt tierarzt tierärztin apotheker apothekerin ' +
    'astronaut astronautin kosmonaut pilot pilotin richter richterin staatsanwalt staatsanwältin anwalt anwältin ' +
    'rechtsanwalt rechtsanwältin jurist juristin verteidiger verteidigerin general admiral oberst hauptmann ' +
    'kommandeur kommandant kommandantin offizier soldat soldatin rebell aktivist aktivistin journalist ' +
    'journalistin reporter reporterin korrespondent korrespondentin redakteur redakteurin moderator moderatorin ' +
    'kommentator autor autorin schriftsteller schriftstellerin dichter dichterin dramatiker übersetzer ' +
    'übersetzerin schauspieler schauspielerin regisseur regisseurin filmemacher filmemacherin sänger sängerin ' +
    'rapper rapperin musiker musikerin komponist komponistin dirigent dirigentin pianist pianistin künstler ' +
    'künstlerin maler malerin bildhauer bildhauerin fotograf fotografin architekt architektin designer designerin ' +
    'model tänzer tänzerin koch köchin bäcker bäckerin spieler spielerin fußballer fußballerin stürmer stürmerin ' +
    'mittelfeldspieler torhüter torwart torhüterin trainer trainerin schiedsrichter schiedsrichterin fahrer ' +
    'fahrerin rennfahrer radprofi schwimmer schwimmerin läufer läuferin skifahrer skifahrerin boxer sportler ' +
    'sportlerin olympiasieger olympiasiegerin weltmeister weltmeisterin kapitän unternehmenschef bauer bäuerin ' +
    'landwirt landwirtin winzer winzerin fischer förster försterin lehrer lehrerin schulleiter schulleiterin ' +
    'rektor rektorin student studentin schüler schülerin kandidat kandidatin bewerber nachfolger nachfolgerin ' +
    'vorgänger vorgängerin witwe witwer frau mann ehefrau ehemann sohn tochter bruder schwester vater mutter ' +
    'onkel tante neffe nichte freund freundin kollege kollegin nachbar nachbarin zeuge zeugin opfer anwohner ' +
    'anwohnerin bewohner bewohnerin demonstrant demonstrantin teilnehmer teilnehmerin mitglied inhaber inhaberin ' +
    'besitzer besitzerin händler händlerin kaufmann kauffrau wirt wirtin handwerker meister polizist polizistin ' +
    'kommissar kommissarin ermittler ermittlerin feuerwehrmann rentner rentnerin verleger verlegerin veranstalter ' +
    'veranstalterin kurator kuratorin intendant intendantin generalsekretär generalsekretärin sekretär sekretärin ' +
    'schatzmeister präses dekan dekanin ombudsmann vermittler unterhändler hausmeister blogger influencer ' +
    'influencerin',
  bodies:
    'agentur firma unternehmen konzern gruppe bank sparkasse partei gewerkschaft verband bund föderation ' +
    'organisation institut universität hochschule schule akademie zeitung tageszeitung magazin zeitschrift sender ' +
    'rundfunk portal plattform app start-up startup autobauer autohersteller hersteller chiphersteller ' +
    'flugzeugbauer werft brauerei bäckerei händler kette kaufhauskette supermarktkette restaurant hotel ' +
    'ministerium amt behörde gericht rat ausschuss kommission parlament senat regierung armee marine miliz ' +
    'bewegung stiftung denkfabrik verein klub club mannschaft team liga marke verlag label studio krankenhaus ' +
    'klinik museum galerie theater orchester chor band kirche moschee kloster zulieferer betreiber entwickler ' +
    'versicherer rückversicherer kreditinstitut börse fonds beratung tochter dienstleister anbieter initiative ' +
    'netzwerk nachrichtenagentur airline fluggesellschaft fluglinie reederei spedition molkerei genossenschaft ' +
    'kanzlei',
  places:
    'stadt hauptstadt kleinstadt großstadt hafenstadt gemeinde dorf ort ortschaft ortsteil stadtteil region ' +
    'provinz bundesland bundesstaat land landkreis kreis bezirk insel halbinsel inselgruppe fluss see bucht meer ' +
    'berg vulkan tal wüste wald park strand vorort staat republik königreich fürstentum gebiet enklave kaserne ' +
    'gefängnis lager stadion platz straße siedlung',
  townOf: 'stadt hauptstadt region provinz insel gemeinde',
  states: 'staat republik',
  ranking: 'größte größten zweitgrößte zweitgrößten älteste ältesten wichtigste wichtigsten einzige einzigen',
  modifiers:
    'ehemalige ehemaliger ehemaligen frühere früherer früheren einstige einstiger damalige damaliger amtierende ' +
    'amtierender amtierenden scheidende neue neuer neuen künftige designierte designierter stellvertretende ' +
    'stellvertretender stellvertretenden langjährige langjähriger langjährigen parteilose parteiloser mutmaßliche ' +
    'mutmaßlicher angebliche angeblicher selbsternannte selbsternannter falsche falscher verurteilte verurteilter ' +
    'verstorbene verstorbener getötete bekannte bekannter renommierte renommierter prominente junge junger alte ' +
    'ältere leitende leitender leitenden kommissarische kommissarischer erste erster zweite zweiter größte ' +
    'größter kleine kleiner ex vize deutsche örtliche regionale freie freier grüne grüner linke rechte ' +
    'konservative liberale katholische evangelische',
  doubts:
    'mutmaßliche mutmaßlicher mutmaßlichen angebliche angeblicher angeblichen selbsternannte selbsternannter ' +
    'falsche falscher ehemalige ehemaliger ehemaligen frühere früherer früheren ex',
  adjectives: 'ische ischer ischen isches sche schen jährige jähriger nahe',
  articles:
    'der die das den dem des ein eine einen einer einem sein seine seinen seiner seinem ihr ihre ihren ihrer ' +
    'ihrem',
  indefinite: 'ein eine einen einer einem',
  of: 'von vom des der für',
  further: 'aus bei beim in im am an auf mit und seit zum zur über gegen unter nahe zu',
  and: 'und',
  finite:
    'ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte soll sollen will muss ' +
    'müssen darf sagte sagt aber wenn weil dass obwohl als nicht nie kein keine er sie es wir ich ihm ihn man was ' +
    'wie wo dann auch nur schon noch so hier dort',
  who: 'der die das',
  does: 'leitet führt gründete besitzt betreibt',
  is: 'ist war',
  years: 'jahre jahr alt',
  from: 'aus',
  in: 'in im',
  near: 'bei nahe unweit nördlich südlich östlich westlich nordöstlich nordwestlich südöstlich südwestlich',
  directions:
    'nördlich südlich östlich westlich nordöstlich nordwestlich südöstlich südwestlich rund etwa kilometer km von ' +
    'der des',
  plural: 'e en innen n',
  compounds: true,
  trailing: true,
  relativeArticles: true,
};
