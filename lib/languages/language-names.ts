/*
 * How one language speaks of names: words around them, words inside them, and places as it writes them. Lower case
 * unless said otherwise; words are parted by spaces, names and phrases by `|`. All lists are asked of all languages
 * together: names of every country stand in the news of each. Names that are the same everywhere are in
 * `lib/entities/rules/well-known.ts`.
 */

export interface LanguageNames {
  /**
   * Stand before a person, are not part of the name. Words that are also everyday nouns before other words stay out.
   */
  readonly titles?: string;
  /**
   * As written: titles that a capital could make part of a person's name and that never are ("Sir", "Lt Gen"); none
   * that is a given or a stage name as well ("Dean", "Lady").
   */
  readonly titlesNotInNames?: string;
  /**
   * Likewise, but roles, which annotated texts leave out as it is: asked of what was found only ("Envoy",
   * "Presidents").
   */
  readonly rolesNotInNames?: string;
  /** As written: offices that nobody is called after; two names behind one are who holds it. */
  readonly offices?: string;
  /** Those of them that are held in a place: "Khost Governor". */
  readonly placeOffices?: string;
  /** The same, where what follows them can be nobody but a person. */
  readonly honorifics?: string;
  /**
   * Endings of names in a case, each with what the form in lists has instead behind `>`: "s" for "Merkels", "y>a" for
   * "Warszawy". Trained: the tagger.
   */
  readonly caseEndings?: string;
  /** Short forms of given names, each before the full one: "joe joseph". */
  readonly nicknames?: string;
  /** Begin a sentence that says who made the article, and the small words such a sentence may have. */
  readonly creditCues?: string;
  readonly creditWords?: string;
  /** Words inside a name that are not capitalised. */
  readonly links?: string;
  /** Stand before a surname, written or left out as the paper likes: "von der Leyen", "Leyen". */
  readonly particles?: string;
  /** Small words that an acronym has no letter for. */
  readonly uncounted?: string;
  /** Stand before a place rather than a person. */
  readonly where?: string;
  /** As written: places that every newsroom names without explaining them; countries are known to the platform. */
  readonly places?: string;
  /** As written: peoples and nationalities; the singular adjective, plurals in -s follow. */
  readonly nationalities?: string;
  /** As written: acronyms of things, offices and times, which capitals make look like bodies. */
  readonly thingAcronyms?: string;
  /** As written: what people believe in, which is nobody and nowhere. */
  readonly creeds?: string;
  /** Stand after a place: "Vostochny space center", "Primorsky province". */
  readonly placeAfter?: string;
  /** Stand before "of" and a place. */
  readonly placeNouns?: string;
  /** Two words that make a place of what stands before them. */
  readonly placePairs?: string;
  /** As written: last words of organisations' names. */
  readonly organisationLast?: string;
  /** Those of them that every state has one of: alone they mean the nation's. */
  readonly stateBodies?: string;
  /** Stand before an organisation's name: "news agency Tass". */
  readonly organisationBefore?: string;
  /** What an organisation is said to be: "the chipmaker Vantor", "Vantor, a start-up". */
  readonly bodyNouns?: string;
  /** The same, of what may be somebody's trade too ("the publisher Vantor"). */
  readonly bodyOrPersonNouns?: string;
  /** As written: officers that only bodies have, behind their name or before "of" and it ("Vantor CEO"). */
  readonly bodyRoles?: string;
  /** Those and others that a place may have too, before "of" and "in" ("founder of Vantor", "investors in"). */
  readonly bodyPatrons?: string;
  /** What people hold in or of a body: "shares in Vantor". */
  readonly bodyFinances?: string;
  /** Before a noun they make it one that was spoken of: "the company Lund founded" does not name the company. */
  readonly determiners?: string;
  /** End the noun of an apposition: "a start-up from Berlin". */
  readonly afterNoun?: string;
  /** Introduce the last name of a list. */
  readonly listWords?: string;
  /** As written: stand before a storm's name, one word or two. */
  readonly stormWords?: string;
  /** As written: states and provinces as they are shortened behind a town ("Minn.", "NC"). */
  readonly stateAbbreviations?: string;
  /** Two words after which a capitalised word is an organisation's name: "the state news agency Tass". */
  readonly organisationPairs?: string;
  /** Follow an organisation's name: "RIA news agency". */
  readonly organisationAfter?: string;
  /** Verbs of people: one right after an untyped capitalised name makes it a person. */
  readonly personVerbs?: string;
  /**
   * After a hyphen these make an adjective of a name, "London-based"; other short parts are given names, "Jong-un".
   * Those that only the rules take for such, and those that only the tagger does: it was trained with them.
   */
  readonly afterHyphen?: string;
  readonly afterHyphenInRules?: string;
  readonly afterHyphenInTagger?: string;
  /**
   * As written: short forms that mean one thing in this language and may mean another elsewhere, each behind its type
   * (P L O) and before `=` and the English name of what it is: "O BCE=European Central Bank", “L Bayern=Bavaria”. In
   * articles in languages that do not list it, it does not lead there.
   */
  readonly shortForms?: string;
  /** Given names, where they stand behind the surname: a name that ends with one has its surname in front. */
  readonly givenNamesLast?: string;
  /** Stand right before a river's name: behind them it is no state's and no town's. */
  readonly rivers?: string;
  /** Stand before a division of a country, or what governs one: behind them it is no town of its name. */
  readonly divisions?: string;
  /**
   * How the relative writes it whose model finds names in this language, as that model reads them: pairs of letters, of
   * endings, the longer first, and of the small words and callings that are others there.
   */
  readonly asRelative?: { readonly letters: string; readonly endings: string; readonly words: string };
  /** Stand right before a street's name. */
  readonly streets?: string;
}
