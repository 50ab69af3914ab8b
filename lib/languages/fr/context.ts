import type { ContextLanguage } from '../context-language.ts';

export const context: ContextLanguage = {
  trades:
    'boulanger boulangère plombier serveur serveuse boucher bouchère coiffeur coiffeuse menuisier électricien ' +
    'électricienne mécanicien maçon couvreur agriculteur agricultrice fermier fermière jardinier jardinière fleuriste ' +
    'épicier épicière infirmier infirmière institutrice instituteur enseignant enseignante ' +
    'retraité retraitée chauffeur pêcheur facteur pompier caissier caissière dentiste vétérinaire ' +
    'pharmacien pharmacienne concierge couturière meunier apiculteur riverain riveraine voisin voisine ' +
    'apprenti apprentie promeneur promeneuse',
  past: 'ancien ancienne ex',
  callings: {
    politics: 'président présidente ministre sénateur sénatrice député députée ambassadeur',
    football: 'footballeur footballeuse attaquant milieu gardien',
    sport: 'athlète boxeur nageur nageuse skieur cycliste',
    music: 'chanteur chanteuse musicien musicienne rappeur compositeur pianiste',
    film: 'acteur actrice comédien comédienne réalisateur réalisatrice humoriste',
    literature: 'écrivain écrivaine romancier romancière poète',
    art: 'peintre sculpteur architecte photographe',
    science: 'physicien chimiste biologiste astronaute',
    scholarship: 'philosophe historien historienne économiste professeur',
    religion: 'prêtre évêque cardinal imam rabbin',
    business: 'entrepreneur entrepreneuse banquier milliardaire fondateur',
    media: 'journaliste animateur animatrice',
  },
  sport:
    'entraîneur saison ligue match matchs attaquant gardien mi-temps équipe penalty défaite coupe championnat tournoi ' +
    'demi-finale football rugby joueur joueurs supporters stade buteur capitaine arbitre classement sélectionneur ' +
    'maillot ballon',
  results: 'battu bat gagné gagne perdu perd affronte affrontera contre domine dominé écrase',
  at: 'à en dans près depuis vers chez',
  credits: 'copyright photo photos image crédit crédits',
  wholes: 'université banque bourse aéroport stade gare musée duc duchesse bataille traité évêque tribunal palais',
  anyPlace: 'nord sud est ouest centre littoral côte vallée île îles province région département ville',
};
