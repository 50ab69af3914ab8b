/*
 * What the privacy page tells, as lists of messages. A test holds them to `docs/privacy.md`, which is the whole, and to
 * what the manifest asks for.
 */

import type { LabelCode } from '../../lib/i18n/message.ts';
import type { SentData } from '../../lib/storage/sending-permission.ts';

export const KEPT: readonly LabelCode[] = ['privacyKeptNotes', 'privacyKeptRead', 'privacyKeptChoices'];

export interface Sending {
  readonly act: LabelCode;
  readonly sent: LabelCode;
  readonly to: LabelCode;
}

/** In the order of the policy's table. */
export const SENDINGS: readonly Sending[] = [
  { act: 'privacyLookUp', sent: 'privacyLookUpSent', to: 'privacyLookUpTo' },
  { act: 'privacySync', sent: 'privacySyncSent', to: 'privacySyncTo' },
  { act: 'privacyFolder', sent: 'privacyFolderSent', to: 'privacyFolderTo' },
  { act: 'privacyExport', sent: 'privacyExportSent', to: 'privacyExportTo' },
];

/** By the names under which the manifest lists them. */
export const KINDS_OF_DATA: Readonly<Record<SentData, LabelCode>> = {
  searchTerms: 'privacyDataSearchTerms',
  websiteContent: 'privacyDataWebsiteContent',
  browsingActivity: 'privacyDataBrowsingActivity',
};
