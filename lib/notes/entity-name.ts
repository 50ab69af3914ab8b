/* What is known of a name by its id alone: "person:anna lehner" of one article holds it, "Q567" does not. */

export const nameInId = (entityId: string): string =>
  entityId.replace(/^[a-z]+:/, '').replace(/(^|[\s-])(\p{Ll})/gu, (all) => all.toUpperCase());
