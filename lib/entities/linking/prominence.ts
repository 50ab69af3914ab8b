/* How well known something is, in points of the pack (0–100), where that decides what else the article has to say. */

/** Nearly everybody means the one by its name alone. */
export const HOUSEHOLD = 84;
/** Somebody or a region is known, "Middle East" say. */
export const WELL_KNOWN = 60;
/** A state of the world: "Britain's Ana Ruiz" is its, "Boston's" the club's. */
export const STATE = 95;
