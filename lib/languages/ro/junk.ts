import type { JunkLanguage } from '../junk-language.ts';

export const junk: JunkLanguage = {
  related:
    'citește și|citeşte şi|citiți și|citiţi şi|vezi și|vezi şi|vedeți și|citește mai mult|citește mai multe|' +
    'citește mai departe|citiți mai mult|citește continuarea|continuarea aici|mai multe detalii aici|' +
    'mai multe detalii|mai multe despre|mai multe știri|pe aceeași temă|pe același subiect|articole similare|' +
    'articole pe aceeași temă|articole recomandate|articole asemănătoare|articole conexe|știri similare|' +
    'știri pe aceeași temă|din aceeași categorie|recomandările noastre|îți recomandăm|vă recomandăm|' +
    'te-ar putea interesa|te-ar putea interesa și|v-ar putea interesa|s-ar putea să te intereseze|' +
    's-ar putea să-ți placă|nu rata|nu ratați|citește interviul|citește analiza|citește reportajul|' +
    'citește articolul integral|citește întregul articol|citește tot articolul|citește pe larg|' +
    'află mai multe|urmărește și|urmăriți și|ascultă și|ascultă podcastul|vezi video|vezi galeria foto|' +
    'alte articole|alte știri|din arhivă|din arhiva noastră|recomandate pentru tine|citește integral|' +
    'vezi toate articolele|subiecte conexe',
  relatedLabel:
    'video|foto|foto-video|galerie foto|galerie video|galerie|podcast|interviu|reportaj|analiză|opinie|opinii|' +
    'editorial|comentariu|exclusiv|exclusivitate|live|live text|live video|live blog|document|documentar|' +
    'anchetă|profil|portret|context|explicativ|explainer|grafic|infografic|infografice|hartă|cronologie|' +
    'recomandare|recomandări|recomandat|recomandate|mai multe|detalii|anterior|fundal|pe scurt|breaking|' +
    'breaking news|ultima oră|ultimă oră|actualizare|recenzie|cronică|eseu|dosar|harta|citește|vezi|ascultă|' +
    'urmărește|verificarea faptelor|fact-check|citește aici|vezi aici',
  credit:
    'foto|fotografie|fotografii|fotografie de|foto de|foto credit|credit foto|sursa foto|sursă foto|sursa|' +
    'sursă|sursa imagine|sursa video|imagine|imagini|captură video|captură foto|captură de ecran|grafică|' +
    'ilustrație|video|arhivă foto|foto arhivă|arhivă personală|arhiva personală|credit|colaj|colaj foto|' +
    'foto cu caracter ilustrativ|imagine cu caracter ilustrativ',
  metadata:
    'publicat|publicat la|publicat pe|publicat în|publicat în data de|data publicării|data publicarii|' +
    'actualizat|actualizat la|actualizat pe|actualizare|ultima actualizare|ultima modificare|modificat|' +
    'modificat la|postat|postat la|postat pe|autor|autori|scris de|redactor|data|timp de citire|' +
    'timp de lectură|durata lecturii|vizualizări|afișări|redacția',
  promotion:
    'newsletter|newsletterul nostru|newsletter-ul nostru|abonează-te|abonați-vă|' +
    'abonează-te la|abonare la newsletter|abonații noștri|doar pentru abonați|' +
    'ești deja abonat|înscrie-te|înscrie-te la|înscrieți-vă|urmărește-ne|urmăriți-ne|urmărește-ne pe|' +
    'urmăriți-ne pe|urmărește-ne și pe|urmăriți-ne și pe|dă-ne like|dați-ne like|google news|' +
    'canalul nostru de whatsapp|canalul nostru de telegram|pagina noastră de facebook|' +
    'descarcă aplicația|descarcă aplicația noastră|descărcați aplicația|aplicația noastră|' +
    'instalează aplicația|susține jurnalismul|susține-ne|susțineți-ne|sprijină jurnalismul|donează acum|donează aici|' +
    'intră în cont|creează cont|creează-ți cont|autentifică-te|loghează-te|încearcă gratuit|' +
    'ofertă specială|scrie-ne|scrieți-ne|scrie-ne la|contactați-ne|' +
    'contactează-ne|trimite-ne|trimiteți-ne|prin signal|nu rata nicio știre',
  share:
    'distribuie|distribuiți|distribuie articolul|distribuie acest articol|distribuie pe facebook|' +
    'distribuie pe twitter|distribuie pe x|distribuie pe whatsapp|distribuie pe linkedin|trimite|' +
    'trimite pe whatsapp|trimite pe mail|trimite pe e-mail|trimite prin e-mail|trimite unui prieten|partajează|' +
    'partajează pe facebook|share pe facebook|share pe whatsapp|printează|tipărește|imprimă|copiază link|' +
    'copiază linkul|copiază link-ul|link copiat|salvează|salvează articolul|ascultă articolul|ascultă știrea',
  advert:
    'publicitate|reclamă|reclame|anunț|anunț publicitar|conținut sponsorizat|conținut publicitar|sponsorizat|' +
    'articol publicitar|promovat|conținut promovat|advertorial|articolul continuă după publicitate|' +
    'articolul continuă după reclamă|știrea continuă după publicitate|continuarea după publicitate|' +
    'continuă după publicitate',
  navigation:
    'cele mai citite|cele mai citite știri|cele mai citite articole|cele mai noi|cele mai noi știri|' +
    'cele mai recente|cele mai recente știri|cele mai populare|cele mai comentate|cele mai vizualizate|' +
    'ultimele știri|ultimele articole|ultimele noutăți|știri de ultimă oră|cele mai importante știri|' +
    'top știri|știrile zilei|populare|recente|etichete|taguri|subiecte|teme|categorii|categorie|acasă|' +
    'prima pagină|înapoi sus|articolul anterior|articolul următor|articol anterior|articol următor|cuprins|' +
    'meniu|caută|căutare|vezi toate|vezi mai multe|încarcă mai multe|arată mai multe|în tendințe|trending',
  comments:
    'comentarii|comentariu|comentează|adaugă comentariu|adaugă un comentariu|lasă un comentariu|' +
    'lasă un răspuns|lasă un mesaj|scrie un comentariu|scrie comentariul tău|vezi comentariile|' +
    'arată comentariile|niciun comentariu|fără comentarii|comentariile sunt închise|răspunde|' +
    'spune-ți părerea|tu ce părere ai|alătură-te discuției',
  consent:
    'cookie-uri|cookie-urile|cookies|setări cookie|setări cookies|setări cookie-uri|accept cookies|' +
    'acceptă cookies|acceptă cookie-urile|acceptă toate|politica de confidențialitate|politica de cookies|' +
    'politica de cookie-uri|politică de confidențialitate|date cu caracter personal|datele cu caracter personal|' +
    'consimțământul|termeni și condiții|termenii și condițiile|termenii de utilizare|conținut extern|' +
    'activează javascript|activați javascript|prin continuarea navigării|pentru a vedea acest conținut|' +
    'pentru a vizualiza acest conținut',
  rights:
    'toate drepturile rezervate|drepturi de autor|dreptul de autor|copyright|preluarea fără acord|' +
    'preluarea integrală|reproducerea integrală|reproducerea totală sau parțială|este strict interzisă',
  ownership:
    'toate drepturile rezervate|toate drepturile sunt rezervate|reproducerea interzisă|reproducerea este interzisă|' +
    'preluarea este interzisă|preluarea interzisă|copierea este interzisă',
  ownText:
    'acest articol|acest text|acest material|această știre|articolul|textul acestui articol|' +
    'conținutul acestui site|materialele de pe acest site|informațiile publicate|reproducerea articolului|' +
    'reproducerea articolelor|preluarea fără acord scris a articolelor|preluarea articolelor|' +
    'preluarea textelor|preluarea știrilor|reproducerea materialelor|conținutul site-ului',
  copying:
    'este interzisă|este interzis|sunt interzise|este strict interzisă|este strict interzis|' +
    'nu poate fi reprodus|nu poate fi reprodusă|nu pot fi reproduse|nu poate fi preluat|nu pot fi preluate|' +
    'nu poate fi copiat|nu poate fi publicat|fără acord scris|fără acordul scris|fără acordul|fără permisiunea|' +
    'fără permisiune|fără acordul redacției|este protejat de drepturi de autor|' +
    'este protejat de legea drepturilor de autor|sunt protejate de legea drepturilor de autor|' +
    'numai cu acordul|doar cu acordul',
  changed: 'actualiz|ultima|modificat',
  eventDay: 'eveniment|data evenimentului|când|începe|termen limită|valabil până la|născut|născută|decedat|premiera',
  pleaOpenings: 'abonează-te|înscrie-te|urmărește-ne|urmăriți-ne|descarcă|susține|donează|alătură-te|intră|vrei',
  pleaWords: 'pe e-mailul tău|în inbox',
  minutes: 'min|minut|minute|de minute',
  reading: 'de citit|citire|lectură|de lectură|de citire',
  ownedBy: 'de|către',
  smallInCredits: 'prin|de|pentru',
  by: 'de|autor|scris de|text|redactor',
  and: 'și|şi',
  aboutAuthor: 'despre autor|despre autoare|despre autori',
};
