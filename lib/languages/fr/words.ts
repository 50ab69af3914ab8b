import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  profile:
    'le la les des et est dans que une du pour qui pas sur au plus par ce avec il sont ne se été aux cette mais ont ' +
    'ou leur elle comme nous on fait selon après de à en un l d qu son ses était avait ces lui être entre sans où ' +
    'très',
  spelling: 'ée?s$|ée$|ité$|eau|eux|ait$|aient$|oir|eur|ique|ement|euse|œ|tion',
  neighbours: 'oc',
  openers:
    "le la les un une des il elle ils elles on nous vous je ce cet cette ces c'est son sa ses leur leurs mais et " +
    'ou donc or car dans sur sous avec sans pour par après avant depuis pendant selon si quand lorsque alors ' +
    "ainsi aussi en à au aux d'après malgré cependant toutefois pourtant enfin ensuite puis hier lundi mardi " +
    'mercredi jeudi vendredi samedi dimanche plusieurs certains tous toutes deux trois chaque du de comme face ' +
    "près plus ici là tandis l'ensemble qui que quelques parmi chez contre lors l'an l'homme l'une l'un quant " +
    "aujourd'hui actuellement récemment finalement notamment également néanmoins désormais jusqu jusque dès vers " +
    'entre parce puisque afin grâce outre quatre cinq dix aucun aucune certaines celui celle ceux cela ça notre ' +
    'votre nos vos mon ma mes tout toute quel quelle comment pourquoi où dont lui eux moi faut reste était est ' +
    'sont a ont avait sera rien jamais souvent parfois très moins mieux autre autres même au-delà d qu s n j c l',
  elided: 'l d c j n s qu',
  months: ['jan', 'fév fev', 'mar', 'avr', 'mai', 'juin', 'juil', 'aoû aou', 'sep', 'oct', 'nov', 'déc'],
  small:
    'le la les un une des du de au aux il elle ils elles on nous vous je tu me te se et ou où mais est sont a ont ' +
    'était étaient avec sans sur sous dans par pour ce cet cette ces son sa ses leur leurs ne ni pas non plus ' +
    'jamais aucun aucune',
  numbers:
    'zéro deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente ' +
    'quarante cinquante soixante cent cents mille million millions milliard milliards premier première second ' +
    'deuxième troisième demi double',
  days: "hier demain aujourd'hui",
  linking: 'le la les des du un une et à au aux en par pour sur avec sans chez',
  leadingAbbreviations: 'Mme Mlle',
  quotationMarks: '«»“”',
  near:
    'afin ainsi allemand allemande allemandes amis année années après arrive arrivé assez aucun aucune auprès ' +
    'autre autres avait avant avec avez avoir ayant baisse beau belle bien blessé blessés bois bonne bonnes ' +
    'bons bout celle celles certain certains ceux charge chargé chef chemin chemins chez chose choses comme ' +
    'comment contre corps cote coup coups cour cours course cœur dans demande demander demandes dernier ' +
    'derniers dernière deux devait devant doit donc donne donner donné dont doute droit droite député députés ' +
    'eaux elle elles enfant enfants entier entre faire faisait faisant fait faite faits famille familles faut ' +
    'femme femmes fera ferme fille filles film fils fois fond font force forces fort français française front ' +
    'fête fêtes gagne gagné garde gare gens grand grande grandes grands grave grève général générale hausse ' +
    'haut haute heure heures homme hommes huit intérêt intérêts jamais jeune jeunes jour jours lettre lettres ' +
    'leur leurs lieu ligne lignes loin long main mains maire mairie mais maison mardi mari mars matin mettre ' +
    'mieux militaire militaires mille ministre ministère mise moins mois mort mots mère même mêmes noir noms ' +
    'note notre nous nouveau nouveaux nouvelle nouvelles nuit outre paix parce parler parmi parole part parti ' +
    'partie partir passe passer passé peine pendu perdu personne personnel personnes petit petite petits peut ' +
    'pièce pièces place pleine pluie plus point points poison poisson port porte portée poste pour premier ' +
    'premiers première prendre pris prison prit prix prochain prochaine près présence présent présente puis ' +
    'père quai quatre quelque quelques quoi raison rendre rien rouge route rues russe résultat résultats sais ' +
    'sait sang sans savoir sens sera service services seul seule soins soir soit soldat soldats somme sommes ' +
    'sont sorte sous suis tant tenu tenue tour tous tout toute toutes trouva trouve trouver trouvé très tué ' +
    'tués tête vendre vente veut veux vient vieux ville vingt vint voie voir voit voix vont vote votre voté ' +
    'vous yeux élu élus était étant état être',
};
