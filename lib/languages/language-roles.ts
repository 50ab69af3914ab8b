/*
 * How one language says in passing who or what bears a name: "the mayor of Elmenau, Ulrike Meyer", "Orinda, a chip
 * maker". Lists are lower-case words parted by spaces; `examples/roles.json` is their test. A word is in the lists of
 * nouns when it says what somebody or something is, in the forms in which it stands beside a name; a run of these words
 * is a description and nothing else.
 */

export interface LanguageRoles {
  /** Nouns for what a person is, singular: offices, trades, kin. */
  readonly people: string;
  /** Of all nouns, those that may be verbs: "to coach X", "they play X". */
  readonly alsoVerbs?: string;
  /** Endings of such nouns that no list holds: "pulmonologist". */
  readonly peopleEndings?: string;
  /** For what a body is: "company", "newspaper". */
  readonly bodies: string;
  /** For what a place is. */
  readonly places: string;
  /** Of `people`, where a name right behind the noun may be whose they are: "brat X" is X’s brother. */
  readonly relational?: string;
  /** Of `places`, which an "of" joins to the place itself: "the town of Elmenau", and not "the mayor of". */
  readonly townOf?: string;
  /** Of `townOf`, what a country may be. */
  readonly states?: string;
  /** "the largest town of Hesse" is a town in it. */
  readonly ranking?: string;
  /** Of all three, those that follow a name: "Elmenau district". */
  readonly after?: string;
  /** Of `people`, whoever leads a country may be called so: "the Russian leader" is its president. */
  readonly leaders?: string;
  /** Of all three, those that say nothing when they stand alone: "company". */
  readonly vague?: string;
  /** Stand beside the nouns and tell more: "former", "defence". */
  readonly modifiers: string;
  /** Of those, what takes a description back: "alleged"; never left off. */
  readonly doubts?: string;
  /** Endings by which an adjective is known before or behind such a noun. */
  readonly adjectives: string;
  /** Verbs that look like no others, between words that tell of a noun: "the club sold striker X". */
  readonly irregular?: string;
  /** Endings of verb forms, which open no description: "meeting". */
  readonly verbal?: string;
  /** Articles and possessive pronouns. */
  readonly articles: string;
  /** Of those, the indefinite, behind which any adjective may stand. */
  readonly indefinite: string;
  /** Join a noun to what it is of: "mayor of". */
  readonly of: string;
  /** Prepositions that go on after a noun: "economist at". */
  readonly further: string;
  readonly and: string;
  /** In no description: they say that a sentence has begun, or that the noun is none of ours. */
  readonly finite: string;
  /** "who", "which". */
  readonly who: string;
  /** Verbs behind it that say what somebody is or does. */
  readonly does: string;
  readonly is: string;
  /** Around an age: "34 years old". */
  readonly years: string;
  /** After an age: "34, from Leeds". */
  readonly from: string;
  /** Between a person and their body: "Ann Lee of Acme". */
  readonly memberOf?: string;
  /** Between a place and the larger one: "Elmenau in Hesse"; or one beside it. */
  readonly in: string;
  readonly near: string;
  /** In "30 km north of": all its words but the number. */
  readonly directions: string;
  /** Endings of the other cases, where a noun is listed in the first one alone. */
  readonly endings?: string;
  /** Endings of feminine nouns; and of names in the genitive, of men and of women: "trener Nowaka" is Nowak’s. */
  readonly feminine?: string;
  readonly mensGenitives?: string;
  readonly womensGenitives?: string;
  /** Endings of a noun's plural, for several names behind one: "series creators X and Y". */
  readonly plural?: string;
  /** Nouns grow at their front: "Umweltministerin". */
  readonly compounds?: true;
  /** A noun may have its adjectives and what it is of between itself and the name: "le maire de Paris X". */
  readonly trailing?: true;
  /** The article is a relative pronoun too: "die". */
  readonly relativeArticles?: true;
  /** "the firm Google bought" without a pronoun: only behind an article, or behind any noun. */
  readonly reduced?: 'article' | 'always';
}
