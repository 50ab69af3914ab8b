/*
 * How one language speaks of people beside their names: what is put before a name and is none of it, what says whose
 * child somebody is, what somebody does for a living. Lower case; words are parted by spaces. Asked of all languages
 * together ("Señor" and "Herr" stand in English news too); a word that is also somebody's name, and one of three
 * letters or less, only in texts of its own language.
 */

export interface PeopleLanguage {
  /** Before a surname or a full name: "Mr", "Lt Gen", "Frau". Words of a compound one each for itself. */
  readonly surnameTitles: string;
  /** The same, of people hardly named without: "Lady Hale". */
  readonly peerTitles?: string;
  /** Before a given name or a full name: "Sir Keir". */
  readonly givenTitles?: string;
  /** Before a name that is whole without a surname: "Pope Francis", "King Charles". */
  readonly reignTitles?: string;
  /** Titles, and words for relatives, that tell a man, or a woman. */
  readonly male?: string;
  readonly female?: string;
  /** Behind a name, of its own case: "MP", "KC". */
  readonly afterNames?: string;
  /** The child of somebody named before, the parent, and other relatives. */
  readonly children?: string;
  readonly parents?: string;
  readonly kin?: string;
  /** Beside a name, the older or the younger of two who bear it: "Parry senior", "Dumas fils", "the elder Bush". */
  readonly older?: string;
  readonly younger?: string;
  /** Pronouns that can be nobody but a man, or a woman; left out where they mean other things too. */
  readonly he?: string;
  readonly she?: string;
}
