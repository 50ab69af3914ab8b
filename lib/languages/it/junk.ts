import type { JunkLanguage } from '../junk-language.ts';

export const junk: JunkLanguage = {
  related:
    "vedi anche|vedere anche|guarda anche|leggi anche|leggete anche|leggi di più|leggi tutto|leggi l'articolo|" +
    'leggi pure|da leggere|da leggere anche|continua a leggere|continua la lettura|approfondisci|' +
    'per approfondire|per saperne di più|articoli correlati|articolo correlato|notizie correlate|' +
    'contenuti correlati|altri articoli|potrebbe interessarti|potrebbe interessarti anche|' +
    'ti potrebbe interessare|potrebbero interessarti|potrebbe piacerti|ti può interessare|non perdere|' +
    'da non perdere|non perderti|sullo stesso argomento|sullo stesso tema|altre notizie|ascolta anche|' +
    'scopri di più|scopri anche|i nostri consigli|consigliati per te|consigliato per te|ne parliamo qui|' +
    "qui l'articolo|il nostro approfondimento|tutte le notizie|per saperne di piú|leggi l'articolo completo|" +
    "leggi l'intervista|leggi l'inchiesta|leggi la notizia|leggi il commento|leggi il reportage|" +
    'leggi la recensione|leggi qui|guarda il video|guarda le foto|guarda la gallery|vedi pure|ascolta il podcast|' +
    'ti può interessare anche|può interessarti|dal nostro archivio|tutti gli articoli su|tutte le notizie su',
  relatedLabel:
    'video|il video|foto|le foto|fotogallery|gallery|podcast|intervista|analisi|opinione|commento|editoriale|' +
    'retroscena|ritratto|esclusiva|diretta|live|in diretta|scheda|approfondimento|approfondimenti|correlati|' +
    'altro|di più|sondaggio|infografica|quiz|leggi|guarda|ascolta|anche|lo speciale|la scheda|in precedenza|' +
    "contesto|il contesto|l'approfondimento|il retroscena|inchiesta|l'inchiesta|l'intervista|il caso|la storia|" +
    "l'editoriale|il commento|l'analisi|reportage|il reportage|cronologia|mappa|le immagini|recensione|" +
    "il ritratto|dossier|fact-checking|su questo tema|sull'argomento|dall'archivio|il nostro speciale|grafico|" +
    'il grafico|la mappa',
  credit:
    "foto|foto di|fotografia|fotografie|credit|crediti|credito|immagine|immagini|fonte|illustrazione|foto d'archivio|" +
    'foto di repertorio|archivio|grafica|video|per gentile concessione',
  metadata:
    'pubblicato|pubblicato il|pubblicata|aggiornato|aggiornato il|ultimo aggiornamento|ultima modifica|modificato il|' +
    'data|data di pubblicazione|scritto da|tempo di lettura|lettura|a cura di|di redazione|minuti di lettura|' +
    'min di lettura|min lettura|autore|redazione|creato il',
  promotion:
    'newsletter|iscriviti|iscrivetevi|abbonati|abbonamento|riservato agli abbonati|abbonarsi|seguici|seguici su|' +
    "seguiteci|scarica l'app|scarica la nostra|la nostra app|canale whatsapp|canale telegram|registrati|accedi|" +
    'fai una donazione|dona ora|dona|sostieni|sostienici|prova gratuita|offerta speciale|ricevi ogni|' +
    'già abbonato|hai già un abbonamento|google news|google discover|diventa socio|tua casella|scriveteci|' +
    'scrivici|contattateci|contattaci|in modo riservato|via signal|inviateci|segnalateci',
  share:
    "condividi|condividi su|condividi l'articolo|condividi questo articolo|condividi su facebook|condividi su twitter|" +
    'stampa|invia|invia per email|invia via email|copia link|copia il link|link copiato|salva|salva articolo|tweet|' +
    "ascolta l'articolo|regala|mail",
  advert:
    'pubblicità|annuncio|annunci|annuncio pubblicitario|sponsorizzato|contenuto sponsorizzato|' +
    "continua dopo la pubblicità|l'articolo continua dopo la pubblicità|l'articolo prosegue dopo la pubblicità|" +
    'messaggio pubblicitario|adv|advertising',
  navigation:
    "i più letti|più letti|le più lette|più lette|più visti|più popolari|ultime notizie|ultim'ora|in evidenza|" +
    'in primo piano|primo piano|argomenti|temi|tag|tags|categorie|categoria|home|torna su|torna alla home|' +
    'articolo precedente|articolo successivo|successivo|precedente|sommario|menu|cerca|vedi tutti|vedi tutto|' +
    'mostra altro|carica altri|sezioni|parole chiave|di tendenza',
  comments:
    'commenti|commento|lascia un commento|scrivi un commento|aggiungi un commento|commenta|vedi i commenti|' +
    'nessun commento|partecipa alla discussione|rispondi|dì la tua',
  consent:
    'accetta i cookie|accetta cookie|cookie policy|informativa sulla privacy|privacy policy|utilizziamo i cookie|' +
    'contenuto esterno|il tuo consenso|preferenze cookie|dati personali|abilita javascript|contenuti esterni|' +
    'termini e condizioni|link di affiliazione|per visualizzare questo contenuto|per vedere questo contenuto|' +
    'per vedere questo video|questo contenuto è ospitato|accetta i cookie di terze parti|cookie di terze parti|' +
    'cookie di terzi|contenuto bloccato',
  rights:
    'tutti i diritti riservati|diritti riservati|copyright|riproduzione riservata|riproduzione vietata|' +
    'è vietata la riproduzione',
  ownership:
    'tutti i diritti riservati|diritti riservati|riproduzione riservata|riproduzione vietata|' +
    'è vietata la riproduzione|è vietata la riproduzione anche parziale|vietata la riproduzione',
  ownText:
    'questa voce|questo post|questo articolo|questo testo|questo contenuto|i contenuti di questo sito|nessuna parte di questo articolo',
  copying:
    'non può essere riprodotto|non possono essere riprodotti|non può essere ripubblicato|può essere riprodotta|' +
    "senza autorizzazione|senza l'autorizzazione|senza il consenso|senza permesso|è protetto dal diritto d'autore",
  changed: 'aggiorna|ultim',
  eventDay: "data dell'evento|evento|quando|inizio|scadenza|apertura porte|valido fino al|nascita|morte|uscita",
  minutes: 'min|minuto|minuti',
  reading: 'di lettura|lettura|per leggere',
  ownedBy: 'da|di',
  smallInCredits: 'della|di|da|del|e',
  by: 'di|a cura di|autore|autrice|scritto da|testo',
  and: 'e|ed',
  aboutAuthor: "sull'autore|sull'autrice|chi è l'autore|l'autore|l'autrice",
};
