import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  profile:
    'il di che la e è un una per in non del della con sono da al i gli le si dei nel ha anche alla più come ma lo ' +
    'delle questo stato dopo ai dal nella hanno l d dell all nell fu suo sua loro degli essere due tra può nei dove ' +
    'ancora molto su',
  spelling: 'zion|gli|zz|ggi|ità$|tto$|rono$|anno$|iamo$|[ae]nza$|cch|ò$',
  openers:
    'il lo la i gli le un uno una egli lui lei loro noi voi io questo questa questi queste quello quella quelli ' +
    'suo sua suoi ma e ed o oppure però anche nel nella nei nelle nello in su sul sulla con per da dal dalla dopo ' +
    'prima durante secondo tra fra senza quando mentre se come poi così ora oggi ieri infatti inoltre intanto ' +
    'tuttavia non già ancora a al alla ai alle del della dei delle di si è sono era chi che cosa dove perché ogni ' +
    "tutti tutte alcuni molti altri due tre entrambi proprio solo nonostante invece quindi quanto c'è ci " +
    'attualmente recentemente infine finalmente successivamente precedentemente soprattutto anzi eppure dunque ' +
    'perciò pertanto benché sebbene affinché qualora oltre contro verso circa quasi sempre mai spesso forse certo ' +
    'ecco qui lì là nessuno nessuna niente nulla qualche qualcuno alcune molte altre altra altro stesso mio mia ' +
    'nostro nostra mi vi erano fu sarà ha hanno aveva quattro cinque grazie rispetto nonché ossia ovvero quale ' +
    'quali cui sotto parte tali tale',
  elided: 'l d c n s un all dell nell dall sull',
  months: ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'],
  small:
    'il lo la i gli le un uno una lui lei loro io tu noi voi si mi ti ci e ed o ma è sono era erano ha hanno con ' +
    'senza in di del della da dal a al per su che non né mai più meno',
  numbers:
    'zero due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta quaranta cinquanta cento ' +
    'mila mille milione milioni miliardo miliardi primo prima secondo seconda terzo mezzo doppio',
  days: 'ieri oggi domani',
  linking: 'il lo la gli le di da e o a',
  quotationMarks: '«»“”',
  near:
    'accusato accuse aereo agli alcune alcuni alla alle allo altre altri altro anni anno armi avanti aver avere ' +
    'avrebbe avvenuta avvenuto base campo capo carica casa casi caso causa causato cause centro certo circa ' +
    'colpi colpo come conto contro corpo corso cosa cose così dagli dalla dalle dallo danni dare data dati dato ' +
    'davanti degli dell della delle dello deve dice dieci dire diritti diritto diverse diversi donna donne dove ' +
    'entro europea europeo fare fase fatti fatto figlia figlio fine fino forse forte forze fosse fronte ' +
    'giornalista giornalisti giorni giorno giovane giovani grande grandi grave gravi hanno importante ' +
    'importanti italiana italiane italiani italiano lavori lavoro linea linee locale locali lungo luogo lutto ' +
    'maggio maggior maggiore mai mano meno mese mesi mezzi mezzo mia miliardi militare militari modo molte ' +
    'molti molto mondo morte morti morto motivi motivo nato nave nazionale nazionali negli nella nelle nello ' +
    'nome norme norte nostra nostri nostro nota notizia notizie noto nulla nuova nuove nuovi nuovo oggi ogni ' +
    'oltre otto pace padre paese paesi pane pare pari parte partita partito perso persona persone piano ' +
    'politica politici politico posti posto poter potere potrà precedente precedenti premio presente presenti ' +
    'preso pressi presso prima prime primi primo principale principali problema problemi propri propria proprio ' +
    'prossimi prossimo prova prove pubblica pubblici pubblico punti punto quale quali quando quanto quasi quel ' +
    'quella quelle quelli quello questa queste questi questo ragazza ragazzi ragazzo regione regioni rimasti ' +
    'rimasto risultati risultato salita salito sarebbe scontri scontro scorsi scorso scuola scuole seconda ' +
    'secondo servizi servizio sette siamo siano sito solo sono sotto spesso squadra squadre stagione stata ' +
    'state stati stato statunitense statunitensi stava stazione stessa stesso sulla sulle tale tali tanto tempi ' +
    'tempo terra terza terzo test testa trasporti trasporto trova tutta tutte tutti tutto uscita uscito vari ' +
    'varie venne verso viene vinto visita vista visto vita vite vittima vittime volo volta volte voti voto',
};
