import type { ContextLanguage } from '../context-language.ts';

export const context: ContextLanguage = {
  trades:
    'fornaio fornaia panettiere idraulico cameriere cameriera macellaio parrucchiere parrucchiera falegname ' +
    'elettricista meccanico muratore contadino contadina giardiniere fioraio infermiere infermiera maestra ' +
    'pensionato pensionata autista pescatore postino pompiere cassiere cassiera dentista veterinario ' +
    'farmacista bidello sarta mugnaio vicino apprendista ' +
    'casalinga',
  past: 'ex',
  callings: {
    politics: 'presidente ministro ministra senatore senatrice deputato deputata ambasciatore',
    football: 'calciatore attaccante centrocampista portiere',
    sport: 'atleta pugile nuotatore nuotatrice ciclista',
    music: 'cantante musicista rapper compositore pianista',
    film: 'attore attrice regista comico',
    literature: 'scrittore scrittrice romanziere poeta',
    art: 'pittore pittrice scultore architetto fotografo',
    science: 'fisico chimico biologo astronauta',
    scholarship: 'filosofo storico economista',
    religion: 'prete vescovo cardinale imam rabbino',
    business: 'imprenditore imprenditrice banchiere miliardario fondatore',
    media: 'giornalista conduttore conduttrice',
  },
  sport:
    'allenatore stagione campionato partita partite gol attaccante portiere squadra rigore sconfitta coppa torneo ' +
    'semifinale calcio giocatore giocatori stadio arbitro capitano nazionale tifosi classifica',
  results: 'batte battuto vince vinto perde perso pareggia contro sconfigge supera',
  at: 'a in da presso verso',
  credits: 'copyright foto immagine crediti',
  wholes: 'università banca borsa aeroporto stadio museo duca duchessa battaglia trattato tribunale palazzo',
  anyPlace: 'nord sud est ovest centro costa valle isola isole provincia regione città',
};
