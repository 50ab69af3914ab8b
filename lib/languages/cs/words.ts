import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  profile:
    'a v se na že je z s o do i k ve za by pro si to ale jako podle jsou jeho po byl byla bylo od které který která ' +
    'také ze když jen až už není nebo při jsem více než může před být však ještě kde aby mezi let má ani bez co tak ' +
    'jejich řekl bude',
  spelling: '[ěřů]|í$|ou$|ého$|ých$',
  neighbours: 'sk hsb dsb',
  openers:
    'v ve na po s se k ke o od do z ze za u při pro pod nad před mezi bez podle on ona oni my já jeho její jejich ' +
    'to ten ta tato tento tyto tak také ale a i nebo však když kdyby pokud protože proto dříve později potom pak ' +
    'teď nyní dnes včera zítra už již ještě ne nikdo všichni mnoho někteří jeden dva tři oba každý kromě kvůli ' +
    'díky například jen jenom tam tady zde je jsou byl byla bylo',
  months: [
    'led',
    'únor',
    'břez',
    'dub',
    'květ',
    'červn červen',
    'červenec července',
    'srp',
    'zář',
    'říj',
    'listop',
    'pros',
  ],
  quotationMarks: '„“»«',
  near:
    'bok byl byla byli bylo být den koupil kouřil krok mostu musí mušli muže méně místa místo mít města město ' +
    'může můžu nikdy někdy prohrál proti prvky první práce práva právo před přes při rada rady rok rána rány ' +
    'sen snížil správa správy strana strany strava ven vláda vlády volba volby volné vrátil vyhrál válka války ' +
    'více zabil zpráva zprávy ztratil ztráta zvýšil získal žen',
};
