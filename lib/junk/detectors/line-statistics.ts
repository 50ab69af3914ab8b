/*
 * Lines that do not read like the article's own text, by what they are made of and where they stand: no cue and no
 * language needed. The scorer's weights were learnt on pages read by hand; the kind is then guessed from what little
 * the line says.
 */

import { scoresAsJunk } from '../../content/thresholds.ts';
import { type LabelCode, message } from '../../i18n/message.ts';
import { textLength } from '../../text/text-length.ts';
import { type CueRole, cuesAt, isCueLine, roleSet, rolesIn } from '../cues/match-cue.ts';
import type { Detector, JunkClaim } from '../detector.ts';
import type { ContextBlock } from '../junk-context.ts';
import type { JunkKind } from '../junk-span.ts';
import { wholeLine } from '../line-detector.ts';

export const lineStatistics: Detector = {
  name: 'line-statistics',
  find: ({ blocks }) => blocks.filter(isJunk).map(claimOf),
};

function isJunk({ block, text, linkDensity }: ContextBlock): boolean {
  if (block.score === undefined || block.kind === 'title' || block.kind === 'caption') return false;
  return scoresAsJunk({ kind: block.kind, letters: textLength(text), linkDensity, score: block.score });
}

function claimOf(line: ContextBlock): JunkClaim {
  const kind = kindOf(line);
  const score = Math.round((1 - (line.block.score ?? 0)) * 85) / 100;
  return wholeLine(line, { kind, score, reason: message(REASONS[kind] ?? 'junkReasonUnlike') });
}

const REASONS: Partial<Record<JunkKind, LabelCode>> = {
  related: 'junkReasonLinks',
  share: 'junkReasonShare',
  advert: 'junkReasonAdvert',
  navigation: 'junkReasonNavigation',
  comments: 'junkReasonComments',
  promotion: 'junkReasonPromotion',
  consent: 'junkReasonConsent',
  rights: 'junkReasonRights',
  metadata: 'junkReasonMetadata',
  credit: 'junkReasonCredit',
};

const BY_START: readonly (readonly [CueRole, JunkKind])[] = [
  ['advert', 'advert'],
  ['share', 'share'],
  ['comments', 'comments'],
  ['navigation', 'navigation'],
  ['related', 'related'],
  ['metadata', 'metadata'],
  ['credit', 'credit'],
];
const ANYWHERE: readonly (readonly [CueRole, JunkKind])[] = [
  ['consent', 'consent'],
  ['rights', 'rights'],
  ['promotion', 'promotion'],
];

const INSIDE = roleSet(ANYWHERE.map(([role]) => role));

function kindOf({ text, linkDensity }: ContextBlock): JunkKind {
  const line = text.slice(0, 300);
  for (const [role, kind] of BY_START) if (isCueLine(line, role)) return kind;
  const inside = rolesIn(line, INSIDE);
  for (const [role, kind] of ANYWHERE) if (inside.has(role)) return kind;
  const first = cuesAt(line, 0);
  for (const [role, kind] of BY_START) if (first?.has(role)) return kind;
  if (linkDensity > 0.5) return line.length > 25 ? 'related' : 'navigation';
  return /\d/.test(line) && line.length < 60 ? 'metadata' : 'navigation';
}
