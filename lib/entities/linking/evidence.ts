/* What evidence against a candidate is counted in. */

export interface Against {
  readonly points: number;
  /** To be offered, not shown. */
  readonly isDoubtful: boolean;
}

export const NOTHING: Against = { points: 0, isDoubtful: false };

/** Points off where the words beside a name speak of another nation's. */
export const OTHER_NATION = -22;
