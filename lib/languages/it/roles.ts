import type { LanguageRoles } from '../language-roles.ts';

export const roles: LanguageRoles = {
  people:
    'presidente vicepresidente premier ministro ministra cancelliere cancelliera segretario segretaria leader ' +
    'capo dittatore re regina principe principessa imperatore papa vescovo arcivescovo cardinale sacerdote ' +
    'parroco pastore imam rabbino governatore governatrice sindaco sindaca assessore assessora prefetto senatore ' +
    'senatrice deputato deputata eurodeputato eurodeputata parlamentare consigliere consigliera politico politica ' +
    'ambasciatore ambasciatrice inviato inviata diplomatico portavoce consulente funzionario direttore direttrice ' +
    'dirigente amministratore amministratrice manager fondatore fondatrice cofondatore imprenditore imprenditrice ' +
    'miliardario investitore banchiere economista analista stratega esperto esperta specialista professore ' +
    'professoressa docente scienziato scienziata ricercatore ricercatrice fisico fisica chimico biologo biologa ' +
    'geologo virologo virologa epidemiologo storico storica archeologo archeologa sociologo filosofo filosofa ' +
    'politologo ingegnere tecnico medico dottore dottoressa chirurgo infermiere infermiera psicologo psicologa ' +
    'psichiatra dentista veterinario veterinaria farmacista astronauta pilota giudice magistrato magistrata ' +
    'procuratore procuratrice avvocato avvocata legale giurista generale ammiraglio colonnello capitano ' +
    'comandante tenente soldato ribelle attivista giornalista reporter corrispondente redattore redattrice ' +
    'conduttore conduttrice presentatore presentatrice commentatore autore autrice scrittore scrittrice ' +
    'romanziere poeta poetessa drammaturgo traduttore traduttrice attore attrice comico comica regista cineasta ' +
    'cantante cantautore cantautrice rapper musicista compositore compositrice pianista artista pittore pittrice ' +
    'scultore scultrice fotografo fotografa architetto architetta stilista designer modella modello ballerino ' +
    'ballerina cuoco cuoca chef panettiere giocatore giocatrice calciatore calciatrice attaccante centrocampista ' +
    'difensore portiere allenatore allenatrice commissario commissaria arbitro ciclista nuotatore nuotatrice ' +
    'corridore sciatore sciatrice pugile tennista campione campionessa atleta agricoltore agricoltrice allevatore ' +
    'viticoltore pescatore insegnante maestro maestra preside rettore rettrice studente studentessa alunno ' +
    'candidato candidata successore predecessore vedova vedovo moglie marito figlio figlia fratello sorella padre ' +
    'madre zio zia nipote cugino cugina amico amica collega vicino vicina testimone vittima abitante residente ' +
    'manifestante partecipante volontario volontaria membro proprietario proprietaria titolare commerciante ' +
    'negoziante poliziotto poliziotta ispettore ispettrice investigatore carabiniere pompiere pensionato ' +
    'pensionata editore editrice organizzatore organizzatrice curatore curatrice tesoriere mediatore negoziatore',
  bodies:
    'agenzia azienda società impresa compagnia ditta gruppo banca partito sindacato federazione associazione ' +
    'organizzazione istituto università scuola liceo accademia giornale quotidiano settimanale rivista emittente ' +
    'rete canale sito portale piattaforma app startup start-up casa costruttore produttore birrificio panificio ' +
    'catena ristorante albergo hotel ministero tribunale corte consiglio comitato commissione parlamento senato ' +
    'governo esercito marina milizia movimento fondazione club squadra lega marchio etichetta studio ospedale ' +
    'clinica museo galleria teatro orchestra coro banda chiesa moschea monastero fornitore operatore ' +
    'assicurazione borsa fondo consulenza controllata ong cooperativa',
  places:
    'città capitale capoluogo paese villaggio borgo frazione comune località quartiere rione regione provincia ' +
    'stato cantone distretto isola penisola arcipelago fiume lago baia golfo mare montagna vulcano valle deserto ' +
    'foresta parco spiaggia sobborgo nazione repubblica regno principato territorio base carcere campo stadio ' +
    'piazza via porto',
  townOf:
    'città paese villaggio borgo frazione comune località quartiere rione regione provincia stato cantone ' +
    'distretto isola penisola arcipelago repubblica regno principato territorio porto',
  states: 'stato repubblica regno principato',
  ranking: 'più principale maggiore seconda terza unica prima altra',
  modifiers:
    'ex attuale nuovo nuova futuro futura uscente vice facente primo prima giovane vecchio vecchia celebre noto ' +
    'nota presunto presunta sedicente autoproclamato falso falsa condannato condannata nazionale regionale ' +
    'provinciale comunale federale centrale locale sportivo sportiva esecutivo generale delegato delegata ' +
    'principale tecnico tecnica artistico artistica finanziario commerciale europeo europea russo russa belga ' +
    'svizzero svizzera turco turca greco greca britannico britannica tedesco tedesca spagnolo spagnola francese ' +
    'inglese italiano italiana socialista comunista conservatore liberale piccolo piccola grande interno interni ' +
    'difesa economia finanze salute giustizia istruzione cultura agricoltura lavoro trasporti esteri ambiente ' +
    'energia polizia stato governo repubblica opposizione unico',
  doubts: 'presunto presunta sedicente autoproclamato falso falsa ex',
  adjectives: 'ese ano ana ense ino ina',
  articles: 'il lo la l i gli le un uno una suo sua loro',
  indefinite: 'un uno una',
  of: 'di d del dello della dell dei degli delle',
  further: 'a al alla in nel nella con e per da dal su contro presso',
  and: 'e ed',
  finite:
    'è sono era erano fu ha hanno aveva avevano sarà sarebbe può deve disse dice afferma ma quando perché che se ' +
    'come non mai lui lei noi io ci si questo dove anche già ancora allora qui',
  who: 'che',
  does:
    'guida guidava dirige dirigeva presiede possiede gestisce fondò insegna studia lavora rappresenta allena ' +
    'gioca produce pubblica vende comanda scrisse',
  is: 'è era fu',
  years: 'anni anno',
  from: 'di',
  in: 'in nel nella',
  near: 'vicino presso',
  directions: 'nord sud est ovest nord-est nord-ovest sud-est sud-ovest chilometri km a di da dal circa',
  trailing: true,
};
