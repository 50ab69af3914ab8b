/* What is known about one site that general means get wrong. Data only; the list lives in `built-in-rules.ts`. */

export interface BuiltInRule {
  /** Host names without `www.`; a rule also holds for their subdomains. */
  readonly hosts: readonly string[];
  /** Selector of the element holding the article's text. */
  readonly article?: string;
  /** Selector of elements to leave out of reading altogether. */
  readonly skip?: string;
  /** Selector of elements inside the article that are junk. */
  readonly junk?: string;
  /** The kind of all of them, one of `JUNK_KINDS`; `navigation` when left out. */
  readonly junkKind?: string;
  /** Pages to try the rule on. */
  readonly tryOn: readonly string[];
}
