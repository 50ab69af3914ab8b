import type { QuoteLanguage } from '../quote-language.ts';

export const quotes: QuoteLanguage = {
  inverts: true,
  abbreviations:
    'm mm mme mlle dr st ste no janv févr avr juil sept oct nov déc drs pr prof me mgr mmes mlles gal col cdt',
  verbs:
    'dit disait déclaré déclare affirmé affirme ajouté ajoute expliqué explique raconté raconte répondu répond demandé demande assuré assure estimé estime insisté insiste indiqué indique précisé précise souligné souligne rappelé rappelle lancé lance écrit confié confie regretté regrette prévenu prévient averti avertit reconnu reconnaît confirmé confirme conclu conclut poursuivi poursuit martelé martèle résumé résume tweeté réagi réagit commenté commente annoncé annonce',
  objectVerbs: 'qualifié qualifie appelé appelle décrit dénoncé dénonce',
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
};
