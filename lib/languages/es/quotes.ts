import type { QuoteLanguage } from '../quote-language.ts';

export const quotes: QuoteLanguage = {
  inverts: true,
  abbreviations:
    'sr sra dr dra gral ud uds art núm ene feb mar abr jun jul ago sept oct nov dic srs sres srta dres prof profa lic ing arq cnel cap sto sta mons excmo',
  verbs:
    'dijo dice dicho decía afirmó afirma afirmado aseguró asegura asegurado explicó explica explicado añadió añade contó cuenta declaró declara declarado respondió responde preguntó pregunta insistió insiste señaló señala señalado indicó indica escribió escribe advirtió advierte reconoció reconoce confirmó confirma subrayó subraya recordó recuerda lamentó lamenta admitió admite concluyó concluye agregó agrega manifestó sostuvo sostiene apuntó apunta comentó comenta relató exclamó anunció anuncia anunciado expresó expresa expresado enfatizó enfatiza reiteró reitera planteó plantea consideró considera opinó opina aclaró aclara precisó precisa remarcó remarca destacó destaca destacado denunció denuncia denunciado criticó critica exigió exige pidió pide reclamó reclama resaltó resalta adelantó adelanta alertó alerta argumentó argumenta bromeó bromea defendió defiende detalló detalla expuso informó informa matizó matiza propuso propone puntualizó ratificó rechazó refirió resumió reveló revela sentenció sugirió sugiere susurró tuiteó valoró zanjó acotó aseguraba afirmaba cree reafirmó reaccionó reacciona espetó rememoró corroboró prometió promete juró gritó suspiró murmuró ironizó replicó replica contestó contesta celebró auguró vaticinó acusó evocó justificó instó apostilló comunicó sostenido asegurando',
  objectVerbs: 'calificó califica llamó llama describió describe tildó',
  between: 'ha han había también luego después entonces además ya ayer hoy',
  negations: 'no nunca negó jamás',
  passives: 'fue fueron sido es era',
  sources: 'según de_acuerdo_con en_palabras_de',
  he: 'él',
  she: 'ella',
  otherHe: '',
  otherShe: '',
  prepositions: 'de del a al para con contra por sobre en entre hacia sin desde',
  articles: 'el la los las un una su sus este esta ese esa',
  and: 'y e o',
  roles:
    'presidente presidenta ministro ministra alcalde alcaldesa director directora jefe jefa general rey reina papa juez jueza abogado abogada profesor profesora autor autora entrenador entrenadora diputado diputada senador senadora',
  relatives: 'quien que cuyo cuya',
  possessives: 'su sus',
  quoting: 'citando',
  breaks: 'después antes cuando mientras porque aunque si',
  indefinites: 'un una otro otra',
  people:
    'hombre mujer niño niña funcionario funcionaria portavoz vecino vecina amigo amiga colega testigo periodista estudiante padre madre hijo hija hermano hermana marido esposo esposa policía experto experta asesor asesora empleado empleada vocero vocera',
  participles:
    'diciendo añadiendo asegurando afirmando agregando señalando explicando indicando advirtiendo insistiendo recordando subrayando declarando sosteniendo acusando prometiendo argumentando',
  hypotheticals: 'espero esperamos ojalá imagino deseo',
  conditions: 'si',
  works:
    'libro novela película canción álbum programa serie podcast artículo ensayo poema obra documental revista titulado titulada título lema cinta disco',
  nounVerbs: 'cuenta llama',
  speechEndings: 'ó aba a e',
  reflexives: 'se lo',
  thats: 'que',
  menNamed:
    'josé antonio manuel francisco juan pedro luis carlos miguel javier ángel jesús rafael fernando sergio pablo jorge alberto alejandro ramón enrique diego raúl andrés mariano felipe víctor ignacio óscar rubén gabriel eduardo roberto ricardo gustavo nicolás hugo evo daniel emilio tomás marcelo arturo guillermo mario julio álvaro iván',
  womenNamed:
    'maría carmen josefa isabel ana dolores pilar teresa rosa cristina laura francisca antonia mercedes elena lucía marta sara paula silvia patricia beatriz raquel mónica irene soledad michelle dilma yolanda inés claudia gabriela susana verónica laia sofía julia alejandra natalia nuria margarita delia ximena',
  dropsSubject: true,
  speaksAfterDash: true,
  splitVerbs: 'dejó_claro deja_claro puso_manifiesto hizo_saber dio_conocer',
  pluralArticles: 'los las',
};
