/*
 * How one language says who speaks, with `examples/quotes*.json` as its test. Lists are strings of lower-case words
 * with spaces between; a phrase joins its words with "_". A cue is the verb (or "according to") that ties words to a
 * speaker.
 */
export interface QuoteLanguage {
  /** The subject may stand behind the verb before the words too: „Am Montag sagte Kurz: …“. */
  readonly inverts: boolean;
  readonly abbreviations: string;
  /** Finite forms that report speech: "said", "told". */
  readonly verbs: string;
  /** Verbs that take the quoted words as what they call something; only before the words: "called it “a farce”". */
  readonly objectVerbs: string;
  /** Words between a subject and its verb that change nothing: adverbs, auxiliaries. */
  readonly between: string;
  /** "did not", "never": what follows was not said. */
  readonly negations: string;
  /** "was", "to": before a verb form they make it no act of the subject: "was told". */
  readonly passives: string;
  /** Prepositional phrases naming a source before or after the words: "according to". */
  readonly sources: string;
  /** Subject pronouns for one person; plurals and "I" never resolve. */
  readonly he: string;
  readonly she: string;
  /** Their other forms: "his mother … she said" is about two people. */
  readonly otherHe: string;
  readonly otherShe: string;
  /** Prepositions: a name after one is not the subject: "a friend of Smith said". */
  readonly prepositions: string;
  readonly articles: string;
  readonly and: string;
  /**
   * Nouns for a person's part ("president", "mayor"): "the president said" is whoever alone has that part in the
   * article.
   */
  readonly roles: string;
  /** "who": a name behind it is inside a side clause. */
  readonly relatives: string;
  /** "his": words owned by somebody before a colon ("his father’s words: …") are not the subject's own. */
  readonly possessives: string;
  /** "quoting": the one who says so repeats somebody else. */
  readonly quoting: string;
  /** Words that begin another clause between a verb and the words it reports. */
  readonly breaks: string;
  /** Articles of somebody not known: "an officer said" is never the officer named before. */
  readonly indefinites?: string;
  /** Nouns for people besides `roles`: where one of them acts, a pronoun may mean them: "a neighbour came". */
  readonly people?: string;
  /** Forms that report what the subject of their sentence says: "Obi thanked them, saying", "adding that". */
  readonly participles?: string;
  /** Words before a verb that make it no act of speaking: "I hope that Obi says". */
  readonly hypotheticals?: string;
  /** The same, where they begin the sentence: "If Obi said". */
  readonly conditions?: string;
  /** Nouns before the name of a work: "the book “How We Waited”" is a title. */
  readonly works?: string;
  /** Forms of `verbs` that are nouns too, and verbs only right behind their subject: "the latest comments". */
  readonly nounVerbs?: string;
  /** How verbs end that report speech where they stand right beside words and speaker: "“…,” Obi fumed". */
  readonly speechEndings?: string;
  /** What may stand before such a verb, or between it and its subject: "s’est indigné Obi", "freute sich Obi". */
  readonly reflexives?: string;
  /** "that": a verb before it has its subject before itself: "“The Case” argued that Obi". */
  readonly thats?: string;
  /** Before a surname they mean a couple or a family, which is no one speaker: "i Moro". */
  readonly pluralArticles?: string;
  /** Verbs that report speech only with a word further on in their sentence: "gab_bekannt", "put_it". */
  readonly splitVerbs?: string;
  /** Given names that are a man's, or a woman's; one that is both in some language says nothing. */
  readonly menNamed?: string;
  readonly womenNamed?: string;
  /** A verb without a subject is said of whoever speaks: "«…», añadió." */
  readonly dropsSubject?: boolean;
  /** A line that opens with a dash is speech where a verb of saying interrupts it: "— Ждём, — сказал Оби." */
  readonly speaksAfterDash?: boolean;
  /** How past forms end that are said of a man, or of a woman: "сказал", "сказала". */
  readonly heEndings?: string;
  readonly sheEndings?: string;
  /** How names end that are no subject, where nouns have cases: "Козакові", "Kozakowi". */
  readonly obliqueEndings?: string;
  /** The same, where a woman's own name ends so too: "спросил Оленина" asks him, "спросила Оленина" is her asking. */
  readonly obliqueAfterHe?: string;
}
