import type { JunkLanguage } from '../junk-language.ts';

export const junk: JunkLanguage = {
  related:
    'voir aussi|à voir aussi|voir également|lire aussi|à lire aussi|lire également|à lire également|a lire aussi|' +
    "lire la suite|lire plus|lire l'article|lisez aussi|lisez également|à lire|sur le même sujet|" +
    'sur le même thème|dans le même sujet|à découvrir|à découvrir aussi|découvrez aussi|découvrez également|' +
    'pour aller plus loin|en savoir plus|pour en savoir plus|articles liés|article lié|articles similaires|' +
    'articles connexes|articles associés|à ne pas manquer|ne manquez pas|vous aimerez aussi|' +
    'vous pourriez aussi aimer|vous pourriez être intéressé|cela pourrait vous intéresser|' +
    'ça peut vous intéresser|nos autres articles|notre dossier|retrouvez aussi|écouter aussi|à écouter|' +
    "à écouter aussi|regarder aussi|à regarder|à regarder aussi|plus d'informations|plus d'actualités|" +
    'nos recommandations|la rédaction vous conseille|la rédaction vous recommande|notre sélection|' +
    "autres articles|relire|à relire|lire notre enquête|lire notre article|lire notre interview|lire l'enquête|" +
    "lire l'entretien|dossier complet|à voir également|à lire ailleurs|à lire sur le sujet|" +
    'à lire dans notre dossier|lire notre analyse|lire notre entretien|lire notre reportage|lire notre éditorial|' +
    "lire le récit|lire le portrait|lire la critique|lire l'article complet|lire l'interview|lire l'éditorial|" +
    'lisez notre dossier|lisez notre article|voir notre dossier|voir la vidéo|voir les photos|' +
    "retrouvez notre dossier|nos articles sur le sujet|plus d'informations sur|dans la même rubrique|" +
    'dans le même dossier|ailleurs sur le web',
  relatedLabel:
    'vidéo|vidéos|video|podcast|analyse|entretien|interview|reportage|portrait|opinion|tribune|éditorial|' +
    'décryptage|infographie|en images|photos|diaporama|direct|en direct|exclusif|archives|plus|dossier|édito|' +
    'enquête|quiz|carte|récit|lire|voir|écouter|suite|précédemment|plus tôt|rappel|contexte|le contexte|' +
    'retour sur|éclairage|chronique|billet|portfolio|critique|archive|grand format|témoignage|témoignages|' +
    'verbatim|chronologie|sur ce sujet|à ce sujet|à revoir|infographies|cartes',
  credit:
    "photo|photos|crédit|crédits|crédit photo|crédits photo|crédit image|image|illustration|photo d'illustration|" +
    "photo d'archives|source|infographie|photographie|légende|dessin|capture d'écran|vidéo",
  metadata:
    'publié|publié le|publié à|mis à jour|mis à jour le|mise à jour|modifié le|dernière mise à jour|posté le|' +
    'écrit par|rédigé par|temps de lecture|lecture|durée de lecture|date|date de publication|par la rédaction|paru le|' +
    'min de lecture|minutes de lecture|auteur|propos recueillis par|créé le',
  promotion:
    "newsletter|newsletters|infolettre|s'abonner|abonnez-vous|s'inscrire|inscrivez-vous|abonnement|abonnés|" +
    "réservé aux abonnés|suivez-nous|suivez nous|rejoignez-nous|rejoignez notre|téléchargez l'application|" +
    'notre application|faire un don|faites un don|soutenez|soutenez-nous|déjà abonné|se connecter|connectez-vous|' +
    'essai gratuit|chaîne whatsapp|boîte mail|recevez chaque|recevez nos|offre spéciale|pour lire la suite|' +
    'il vous reste|devenez membre|écrivez-nous|contactez-nous|contactez notre rédaction|en toute confidentialité|' +
    'via signal|envoyez-nous',
  share:
    "partager|partager sur|partager l'article|partager cet article|partagez|imprimer|envoyer|envoyer par mail|" +
    'envoyer par e-mail|copier le lien|lien copié|enregistrer|tweeter|partager sur facebook|partager sur twitter|' +
    "sauvegarder|ajouter aux favoris|écouter l'article|offrir l'article|commenter|réagir|e-mail|courriel",
  advert:
    'publicité|pub|annonce|annonces|sponsorisé|contenu sponsorisé|la suite après la publicité|' +
    "la suite après cette publicité|la suite de l'article après la publicité|suite de l'article|contenu partenaire|" +
    'article sponsorisé|fermer la publicité',
  navigation:
    'les plus lus|le plus lu|articles les plus lus|les plus populaires|à la une|dernières actualités|' +
    'derniers articles|actualités|tendances|thèmes|thématiques|mots-clés|mots clés|étiquettes|tags|catégories|' +
    "catégorie|accueil|retour à l'accueil|haut de page|article précédent|article suivant|sommaire|menu|rechercher|" +
    "voir tout|voir plus|tous les articles|rubriques|le fil info|fil info|plus d'articles",
  comments:
    'commentaires|commentaire|laisser un commentaire|ajouter un commentaire|poster un commentaire|votre commentaire|' +
    'réagissez|voir les commentaires|aucun commentaire|participer à la conversation|répondre|donnez votre avis|' +
    'vos réactions',
  consent:
    'accepter les cookies|paramétrer les cookies|gestion des cookies|politique de confidentialité|' +
    'données personnelles|contenu externe|ce contenu est bloqué|votre consentement|vos préférences|' +
    'activer javascript|nous utilisons des cookies|contenu bloqué|conditions générales|liens affiliés|' +
    'voir le contenu|pour afficher ce contenu|pour voir cette vidéo|pour visualiser ce contenu|' +
    'en affichant ce contenu|vous avez refusé les cookies|dépose des cookies|déposer des cookies|' +
    "cookies de réseaux sociaux|ce contenu provient|ce contenu n'est pas visible|accepter les cookies tiers",
  rights: "tous droits réservés|droits réservés|copyright|reproduction interdite|toute reproduction|droits d'auteur",
  ownership:
    'tous droits réservés|reproduction interdite|toute reproduction interdite|toute reproduction est interdite|' +
    'toute reproduction même partielle est interdite|reproduction totale ou partielle interdite|' +
    'droits de reproduction réservés|tous droits de reproduction réservés',
  ownText:
    'cette entrée|ce billet|cet article|ce texte|ce contenu|le contenu de ce site|les contenus de ce site|aucune partie de cet article',
  copying:
    'ne peut être reproduit|ne peuvent être reproduits|ne peut être reproduite|ne peut pas être reproduit|' +
    "ne doit pas être reproduit|sans autorisation|sans l'autorisation|sans autorisation préalable|sans l'accord|" +
    "sans accord préalable|est protégé par le droit d'auteur|est interdite",
  changed: 'mis à jour|mise à jour|modif|dernière|actuali',
  eventDay:
    "date limite|date de l'événement|événement|quand|début|ouverture des portes|date de clôture|" +
    "valable jusqu'au|naissance|décès|sortie",
  enclitics: 'nous|vous',
  minutes: 'min|minute|minutes',
  reading: 'de lecture|lecture|à lire',
  ownedBy: 'par|de',
  smallInCredits: 'de|du|la|le|et',
  by: 'par|de|auteur|autrice|auteure|écrit par|rédigé par|publié par|texte',
  and: 'et',
  aboutAuthor: "à propos de l'auteur|à propos de l'autrice|à propos de l'auteure|l'auteur|l'autrice",
};
