/* The kinds of junk, and what is done with it, in the user's words. */

import type { LabelCode } from '../lib/i18n/message.ts';
import type { JunkKind } from '../lib/junk/junk-span.ts';
import type { JunkMode } from '../lib/settings/settings.ts';

export const JUNK_KIND_NAMES: Record<JunkKind, LabelCode> = {
  related: 'junkKindRelated',
  credit: 'junkKindCredit',
  metadata: 'junkKindMetadata',
  promotion: 'junkKindPromotion',
  share: 'junkKindShare',
  advert: 'junkKindAdvert',
  navigation: 'junkKindNavigation',
  comments: 'junkKindComments',
  consent: 'junkKindConsent',
  duplicate: 'junkKindDuplicate',
  rights: 'junkKindRights',
  marked: 'junkKindMarked',
};

/** What stands for each kind in an article. */
export const JUNK_KIND_EXAMPLES: Record<JunkKind, LabelCode> = {
  related: 'junkExampleRelated',
  credit: 'junkExampleCredit',
  metadata: 'junkExampleMetadata',
  promotion: 'junkExamplePromotion',
  share: 'junkExampleShare',
  advert: 'junkExampleAdvert',
  navigation: 'junkExampleNavigation',
  comments: 'junkExampleComments',
  consent: 'junkExampleConsent',
  duplicate: 'junkExampleDuplicate',
  rights: 'junkExampleRights',
  marked: 'junkExampleMarked',
};

/** As a choice in a list. */
export const JUNK_MODE_NAMES: Record<JunkMode, LabelCode> = {
  leave: 'junkModeLeave',
  dim: 'junkModeDim',
  hide: 'junkModeHide',
};
