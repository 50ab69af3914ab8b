import type { LanguageRoles } from '../language-roles.ts';

export const roles: LanguageRoles = {
  people:
    'président présidente premier première ministre chancelier chancelière secrétaire dirigeant dirigeante leader ' +
    'chef cheffe dictateur roi reine prince princesse empereur pape évêque archevêque cardinal prêtre pasteur ' +
    'imam rabbin gouverneur gouverneure préfet préfète maire adjoint adjointe sénateur sénatrice député députée ' +
    'eurodéputé eurodéputée élu élue conseiller conseillère politicien politicienne ambassadeur ambassadrice ' +
    'émissaire diplomate porte-parole patron patronne directeur directrice pdg gérant gérante responsable ' +
    'fondateur fondatrice cofondateur cofondatrice entrepreneur entrepreneuse milliardaire investisseur banquier ' +
    'banquière économiste analyste stratège expert experte spécialiste professeur professeure enseignant ' +
    'enseignante scientifique chercheur chercheuse physicien physicienne chimiste biologiste géologue virologue ' +
    'épidémiologiste historien historienne archéologue sociologue philosophe politologue ingénieur ingénieure ' +
    'technicien technicienne médecin docteur chirurgien chirurgienne infirmier infirmière psychologue psychiatre ' +
    'dentiste vétérinaire pharmacien pharmacienne astronaute pilote juge magistrat magistrate procureur ' +
    'procureure avocat avocate juriste général amiral colonel capitaine commandant commandante lieutenant soldat ' +
    'rebelle militant militante activiste journaliste reporter correspondant correspondante rédacteur rédactrice ' +
    'présentateur présentatrice animateur animatrice chroniqueur chroniqueuse auteur autrice auteure écrivain ' +
    'écrivaine romancier romancière poète poétesse dramaturge traducteur traductrice acteur actrice comédien ' +
    'comédienne humoriste réalisateur réalisatrice cinéaste chanteur chanteuse rappeur rappeuse musicien ' +
    'musicienne compositeur compositrice pianiste artiste peintre sculpteur sculptrice photographe architecte ' +
    'créateur créatrice styliste mannequin danseur danseuse chorégraphe cuisinier cuisinière boulanger boulangère ' +
    'joueur joueuse footballeur footballeuse attaquant attaquante milieu défenseur défenseure gardien gardienne ' +
    'entraîneur entraîneuse sélectionneur arbitre cycliste nageur nageuse coureur coureuse skieur skieuse boxeur ' +
    'champion championne athlète agriculteur agricultrice éleveur éleveuse vigneron vigneronne pêcheur ' +
    'instituteur institutrice étudiant étudiante élève candidat candidate successeur prédécesseur veuve veuf ' +
    'épouse époux femme mari fils fille frère sœur père mère oncle tante neveu nièce cousin cousine ami amie ' +
    'collègue voisin voisine témoin victime habitant habitante manifestant manifestante participant participante ' +
    'bénévole membre propriétaire commerçant commerçante marchand vendeur vendeuse restaurateur restauratrice ' +
    'policier policière commissaire inspecteur inspectrice gendarme pompier retraité retraitée éditeur éditrice ' +
    'organisateur organisatrice trésorier trésorière recteur rectrice doyen doyenne médiateur médiatrice ' +
    'négociateur',
  bodies:
    'agence entreprise société compagnie firme groupe banque parti syndicat fédération association organisation ' +
    'institut université école lycée académie journal quotidien hebdomadaire magazine revue chaîne radio site ' +
    'portail plateforme application start-up startup constructeur fabricant équipementier brasserie boulangerie ' +
    'enseigne restaurant hôtel ministère tribunal cour conseil comité commission parlement sénat gouvernement ' +
    'armée marine milice mouvement fondation club équipe ligue marque éditeur maison label studio hôpital ' +
    'clinique musée galerie théâtre orchestre chœur église mosquée monastère fournisseur opérateur assureur ' +
    'bourse fonds cabinet filiale prestataire ong collectif coopérative',
  places:
    'ville capitale village commune bourg bourgade hameau quartier région province département état canton ' +
    'district île péninsule archipel fleuve rivière lac baie golfe mer montagne volcan vallée désert forêt parc ' +
    'plage banlieue station pays république royaume principauté territoire enclave base prison camp stade place ' +
    'rue port',
  townOf:
    'ville village commune bourg bourgade hameau quartier région province département état canton district île ' +
    'péninsule archipel république royaume principauté territoire port',
  states: 'état république royaume principauté',
  ranking: 'plus principale seconde deuxième troisième seule première autre',
  modifiers:
    'ancien ancienne ex actuel actuelle nouveau nouvel nouvelle futur future sortant sortante intérimaire adjoint ' +
    'adjointe délégué déléguée général générale premier première vice feu jeune vieux vieille célèbre présumé ' +
    'présumée prétendu prétendue autoproclamé autoproclamée faux condamné condamnée national nationale régional ' +
    'régionale départemental municipal municipale fédéral fédérale central centrale local locale sportif sportive ' +
    'exécutif exécutive principal principale technique artistique financier financière commercial commerciale ' +
    'européen européenne russe belge suisse turc turque grec grecque britannique suédois allemand allemande ' +
    'espagnol espagnole socialiste communiste écologiste centriste conservateur conservatrice libéral libérale ' +
    'petit petite grand grande intérieur défense économie finances santé justice éducation culture agriculture ' +
    'travail transports affaires étrangères environnement énergie logement police état gouvernement république ' +
    'opposition majorité',
  doubts: 'présumé présumée prétendu prétendue autoproclamé autoproclamée faux ancien ancienne ex',
  adjectives: 'ais aise ois oise ien ienne ain aine',
  articles: 'le la l un une son sa ses leur notre',
  indefinite: 'un une',
  of: 'de d du des',
  further: 'à au aux en dans sur chez et pour depuis près',
  and: 'et',
  finite:
    'est sont était étaient a ont avait avaient sera serait seront peut peuvent doit dit disait affirme mais ' +
    'quand lorsque parce que si comme ne pas jamais il elle ils elles on nous je lui ce cela où dont aussi déjà ' +
    'encore alors ici',
  who: 'qui',
  does:
    'dirige dirigeait préside présidait possède gère fonda enseigne étudie travaille représente entraîne joue ' +
    'exploite fabrique produit publie vend commande',
  is: 'est était',
  years: 'ans an',
  from: 'de d',
  in: 'en dans à',
  near: 'près',
  directions: 'nord sud est ouest nord-est nord-ouest sud-est sud-ouest kilomètres km au à de du d environ',
  plural: 's x',
  trailing: true,
};
