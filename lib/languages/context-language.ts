/*
 * Words of one language beside a name that say what it cannot be: a baker is no famous player, "beat Samoa 28–0" no
 * country. Only linking asks, for articles in the language; without them it goes by countries, fields and years alone.
 * Lower case, words parted by spaces, forms that are met each for itself.
 */

export interface ContextLanguage {
  /** What people do whom no pack knows, and what they are in a local story: "plumber", "pensioner", "neighbour". */
  readonly trades: string;
  /** Before a trade or calling that is no more: "former", "once". */
  readonly past: string;
  /** What people do whom a pack may know; by the knowledge field it belongs to. */
  readonly callings: Readonly<Record<string, string>>;
  /** Words of sports reports; three of them make an article one. */
  readonly sport: string;
  /** Between two sides of a match: "beat", "lost to" has its verb here. */
  readonly results: string;
  /** Prepositions that make a place of the name behind them. */
  readonly at: string;
  /** Before a colon and who took a picture: "Photo: …". */
  readonly credits: string;
  /** Written large behind a name they go on with it ("London Stock Exchange"), before "of" they begin it. */
  readonly wholes: string;
  /** Of these alone a place's name may be many places': "West Coast", "Central District". */
  readonly anyPlace: string;
}
