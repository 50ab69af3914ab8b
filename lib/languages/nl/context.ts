import type { ContextLanguage } from '../context-language.ts';

export const context: ContextLanguage = {
  trades:
    'bakker loodgieter ober serveerster slager kapper kapster timmerman elektricien monteur metselaar dakdekker boer ' +
    'boerin tuinman bloemist verpleegkundige leraar lerares gepensioneerde chauffeur visser ' +
    'postbode brandweerman kassamedewerker tandarts dierenarts apotheker schoonmaker molenaar imker raadslid buurman ' +
    'buurvrouw huisvrouw wandelaar omwonende',
  past: 'voormalig voormalige ex',
  callings: {
    politics: 'politicus politica president minister senator kamerlid ambassadeur',
    football: 'voetballer voetbalster spits middenvelder doelman',
    sport: 'atleet bokser zwemmer zwemster wielrenner schaatser',
    music: 'zanger zangeres muzikant rapper componist pianist',
    film: 'acteur actrice regisseur komiek',
    literature: 'schrijver schrijfster dichter',
    art: 'schilder beeldhouwer architect fotograaf',
    science: 'natuurkundige bioloog viroloog astronaut',
    scholarship: 'filosoof historicus econoom hoogleraar',
    religion: 'priester bisschop kardinaal imam rabbijn',
    business: 'ondernemer onderneemster bankier miljardair oprichter',
    media: 'journalist journaliste presentator presentatrice',
  },
  sport:
    'trainer seizoen competitie wedstrijd wedstrijden doelpunt doelpunten spits doelman rust elftal strafschop ' +
    'nederlaag beker kampioenschap toernooi halve finale voetbal speler spelers stadion scheidsrechter aanvoerder ' +
    'eredivisie selectie bondscoach',
  results: 'versloeg verslaat won wint verloor verliest tegen ontvangt gelijkspel',
  at: 'in uit naar bij nabij rond',
  credits: 'copyright foto beeld',
  wholes: 'universiteit bank beurs luchthaven stadion museum hertog hertogin verdrag rechtbank paleis',
  anyPlace: 'noord zuid oost west centrum kust vallei eiland eilanden provincie regio stad',
};
