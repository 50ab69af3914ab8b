/* A card to draw in tests; each test names what matters to it. */

import type { Card } from '../../../lib/cards/card.ts';

export const aCard = (part: Partial<Card> = {}): Card => ({
  entityId: 'Q1',
  name: 'Ada Solheim',
  nativeName: null,
  type: 'person',
  description: null,
  asOf: null,
  descriptionInArticle: null,
  firstNamed: null,
  officeAtPublication: null,
  offices: [],
  facts: [],
  sources: [],
  mentionCount: 1,
  mentions: [{ start: 10, end: 21 }],
  quotes: [],
  alternatives: [],
  alsoWritten: [],
  notes: [],
  seenBefore: null,
  certainty: 'unknown',
  choiceKeys: ['person:ada solheim'],
  chosen: null,
  ask: null,
  bare: false,
  muted: false,
  ...part,
});
