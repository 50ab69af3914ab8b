/* What an entity is, in a word. */

import type { Card } from '../lib/cards/card.ts';
import type { LabelCode } from '../lib/i18n/message.ts';

/** Of other kinds nothing is said. */
export const TYPE_NAMES: Partial<Record<Card['type'], LabelCode>> = {
  person: 'cardTypePerson',
  place: 'cardTypePlace',
  organisation: 'cardTypeOrganisation',
  nationality: 'cardTypeNationality',
  event: 'cardTypeEvent',
  work: 'cardTypeWork',
  product: 'cardTypeProduct',
};
