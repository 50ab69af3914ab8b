import type { QuoteLanguage } from '../quote-language.ts';

export const quotes: QuoteLanguage = {
  inverts: true,
  abbreviations:
    'm mm mme mlle dr st ste no janv févr avr juil sept oct nov déc drs pr prof me mgr mmes mlles gal col cdt',
  verbs:
    'dit disait déclaré déclare affirmé affirme ajouté ajoute expliqué explique raconté raconte répondu répond demandé demande assuré assure estimé estime insisté insiste indiqué indique précisé précise souligné souligne rappelé rappelle lancé lance écrit confié confie regretté regrette prévenu prévient averti avertit reconnu reconnaît confirmé confirme conclu conclut poursuivi poursuit martelé martèle résumé résume tweeté réagi réagit commenté commente annoncé annonce affirmait assurait expliquait annonçait réagissait estimait jugé juge ajoutait déploré déplore ironisé ironise plaidé plaide promis promet avoué avoue admis admet concédé concède répliqué réplique rétorqué rétorque répété répète soupiré soupire murmuré crié crie hurlé écrié indigné dénoncé dénonce fustigé fustige accusé accuse salué salue témoigné témoigne argumenté argumente nuancé nuance détaillé détaille détaillait glissé glisse revendiqué',
  objectVerbs: 'qualifié qualifie décrit dénoncé dénonce',
  between: 'a ont avait aussi ensuite puis alors encore déjà également ainsi même hier aujourd hui notamment t',
  negations: 'ne n pas jamais nie nié',
  passives: 'été est sont était fut',
  sources: "selon d_'_après pour_reprendre_les_mots_de",
  he: 'il',
  she: 'elle',
  otherHe: '',
  otherShe: '',
  prepositions: 'de du des d à au aux pour avec contre par sur dans en chez entre vers sous sans',
  articles: 'le la les l un une son sa ses leur ce cet cette',
  and: 'et ou',
  roles:
    'président présidente ministre maire directeur directrice chef cheffe patron patronne général roi reine pape juge avocat avocate professeur professeure auteur autrice entraîneur entraîneuse députée député sénateur sénatrice',
  relatives: 'qui dont',
  possessives: 'son sa ses leur leurs',
  quoting: 'citant',
  breaks: 'après avant quand lorsque pendant car si',
  indefinites: 'un une',
  people:
    'homme femme garçon fille responsable porte habitant habitante voisin voisine ami amie collègue témoin journaliste étudiant étudiante père mère fils frère sœur mari épouse policier policière expert experte fonctionnaire conseiller conseillère employé employée proche',
  participles:
    'ajoutant affirmant disant déclarant précisant expliquant assurant soulignant estimant indiquant rappelant dénonçant promettant jugeant regrettant évoquant insistant avertissant',
  hypotheticals: 'espère espérons souhaite imagine',
  conditions: 'si',
  works:
    'livre roman film chanson album émission série podcast article essai poème pièce documentaire magazine titre intitulé intitulée revue ouvrage spectacle slogan',
  speechEndings: 'é i e it rie',
  reflexives: "s ' se est était sont l m",
  thats: 'que',
  menNamed:
    'jean pierre michel andré philippe rené louis alain jacques bernard marcel daniel roger robert paul claude christian henri georges nicolas françois patrick gérard christophe joseph julien maurice laurent frédéric eric éric david stéphane pascal sébastien alexandre thierry olivier antoine thomas raymond guy gilles emmanuel édouard gabriel bruno xavier yves benoît arnaud fabien guillaume mathieu vincent',
  womenNamed:
    'marie jeanne françoise monique catherine nathalie isabelle jacqueline anne sylvie martine nicole sophie christine valérie céline véronique chantal brigitte hélène julie aurélie émilie élise élisabeth ségolène marine rachida najat christiane florence agnès leïla camille chloé manon léa emma pauline delphine sandrine virginie laure caroline',
  speaksAfterDash: true,
  pluralArticles: 'les des',
};
