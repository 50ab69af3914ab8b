/* Fields that go together: what is true of a racing driver's field is hardly against another sport's. */

import type { KnowledgeField } from './knowledge-source.ts';

/** Fields that one person or body may well have together. */
const FAMILIES: readonly (readonly KnowledgeField[])[] = [
  ['football', 'baseball', 'basketball', 'motor racing', 'tennis', 'sport'],
  ['politics', 'local politics', 'military', 'history'],
  ['music', 'film', 'literature', 'art', 'media'],
  ['science', 'scholarship', 'education', 'literature'],
  ['business', 'media', 'politics'],
  ['religion', 'history'],
];
export const areAkin = (a: KnowledgeField, b: KnowledgeField): boolean =>
  a === b || FAMILIES.some((family) => family.includes(a) && family.includes(b));

export const isSportField = (field: KnowledgeField): boolean => FAMILIES[0]?.includes(field) ?? false;
