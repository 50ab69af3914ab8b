import type { LanguageRoles } from '../language-roles.ts';

export const roles: LanguageRoles = {
  people:
    'president presidente premier minister minister-president staatssecretaris kanselier koning koningin prins ' +
    'prinses keizer paus bisschop aartsbisschop kardinaal priester dominee imam rabbijn gouverneur burgemeester ' +
    'wethouder commissaris senator kamerlid raadslid politicus politica ambassadeur gezant diplomaat woordvoerder ' +
    'woordvoerster adviseur topman topvrouw baas chef voorzitter directeur directrice bestuurder manager ' +
    'oprichter oprichtster medeoprichter ondernemer onderneemster miljardair investeerder bankier econoom econome ' +
    'analist strateeg deskundige expert hoogleraar docent wetenschapper wetenschapster onderzoeker onderzoekster ' +
    'natuurkundige scheikundige bioloog biologe geoloog viroloog epidemioloog historicus historica archeoloog ' +
    'socioloog filosoof ingenieur technicus arts dokter chirurg verpleegkundige verpleegster psycholoog ' +
    'psychologe psychiater therapeut tandarts dierenarts apotheker astronaut piloot rechter officier advocaat ' +
    'advocate jurist generaal admiraal kolonel kapitein commandant soldaat rebel activist activiste journalist ' +
    'journaliste verslaggever verslaggeefster correspondent redacteur presentator presentatrice commentator ' +
    'auteur schrijver schrijfster dichter dichteres vertaler acteur actrice regisseur filmmaker zanger zangeres ' +
    'rapper muzikant musicus componist dirigent pianist pianiste kunstenaar kunstenares schilder beeldhouwer ' +
    'fotograaf fotografe architect architecte ontwerper ontwerpster model danser danseres kok chef-kok bakker ' +
    'speler speelster voetballer voetbalster spits middenvelder verdediger aanvaller doelman keeper coach trainer ' +
    'bondscoach scheidsrechter coureur wielrenner wielrenster zwemmer zwemster schaatser schaatsster hardloper ' +
    'bokser atleet atlete kampioen kampioene aanvoerder boer boerin tuinder visser leraar lerares schooldirecteur ' +
    'rector student studente leerling kandidaat opvolger opvolgster voorganger voorgangster weduwe weduwnaar ' +
    'vrouw man echtgenote echtgenoot zoon dochter broer zus vader moeder oom tante neef nicht vriend vriendin ' +
    'collega buurman buurvrouw getuige slachtoffer bewoner bewoonster demonstrant deelnemer deelneemster lid ' +
    'eigenaar eigenares winkelier handelaar agent politieman rechercheur brandweerman gepensioneerde uitgever ' +
    'organisator curator secretaris-generaal secretaris penningmeester decaan ombudsman onderhandelaar ' +
    'bemiddelaar',
  bodies:
    'bureau bedrijf concern groep bank partij vakbond bond federatie vereniging organisatie instituut ' +
    'universiteit hogeschool school academie krant dagblad weekblad tijdschrift blad omroep zender website ' +
    'platform app start-up startup autofabrikant fabrikant chipfabrikant chipmaker brouwerij bakkerij winkelketen ' +
    'keten supermarkt supermarktketen restaurant hotel ministerie dienst rechtbank raad commissie parlement ' +
    'senaat regering leger marine militie beweging stichting denktank club ploeg team elftal competitie merk ' +
    'uitgeverij label studio ziekenhuis kliniek museum galerie theater orkest koor band kerk moskee klooster ' +
    'leverancier exploitant verzekeraar beurs fonds adviesbureau dochter aanbieder persbureau ' +
    'luchtvaartmaatschappij rederij coöperatie modehuis techbedrijf',
  places:
    'stad hoofdstad havenstad dorp plaats gemeente wijk regio provincie deelstaat staat land district eiland ' +
    'schiereiland rivier meer baai berg vulkaan vallei woestijn bos park strand voorstad republiek koninkrijk ' +
    'gebied enclave gevangenis kamp stadion plein straat',
  modifiers:
    'voormalig voormalige oud ex huidig huidige nieuw nieuwe vertrekkend vertrekkende waarnemend waarnemende ' +
    'plaatsvervangend plaatsvervangende demissionair demissionaire algemeen algemene vermeende zogenaamde ' +
    'zelfbenoemde veroordeelde verdachte bekende beroemde jonge oude eerste tweede vice grootste kleine lokale ' +
    'regionale nationale federale nederlandse',
  doubts: 'vermeende zogenaamde zelfbenoemde verdachte voormalig voormalige oud ex',
  adjectives: 'ische se ijnse andse aanse jarige',
  articles: 'de het een zijn haar hun',
  indefinite: 'een',
  of: 'van voor',
  further: 'uit bij in op met en aan sinds tegen te naar',
  and: 'en',
  finite:
    'is was waren heeft hebben had hadden wordt worden werd werden kan kunnen kon zal zou wil moet mag zei zegt ' +
    'maar als omdat dat hoewel toen niet nooit geen hij zij ze we ik hem wat hoe waar dan ook nog al zo hier daar',
  who: 'die dat',
  does: 'leidt bestuurt richt bezit',
  is: 'is was',
  years: 'jaar jarige',
  from: 'uit',
  in: 'in',
  near: 'bij nabij vlakbij',
  directions: 'ten noorden zuiden oosten westen kilometer km van ongeveer',
  plural: 'en s',
  compounds: true,
  trailing: true,
  relativeArticles: true,
};
