/* Figures as a page of docs/quality shows them. */

/** The first cell of a row names it. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}
