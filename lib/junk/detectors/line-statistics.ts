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
import type { ContextBlock, JunkContext } from '../junk-context.ts';
import type { JunkKind } from '../junk-span.ts';
import { wholeLine } from '../line-detector.ts';
import { isSentence, unlikelyText } from '../unlikely-text.ts';

export const lineStatistics: Detector = {
  name: 'line-statistics',
  find(context) {
    const isText = unlikelyText(context);
    const junk = context.blocks.filter((line) => isJunk(line) && !isText(line));
    return inWholeTables(context, junk).map(claimOf);
  },
};

/** Share of a table's cells that must read like junk for all of it to be: one with holes tells nobody anything. */
const TABLE_SHARE = 2 / 3;

/** The lines without the cells of tables that are text, and with all cells of those that are not. */
function inWholeTables({ article, blocks }: JunkContext, junk: readonly ContextBlock[]): readonly ContextBlock[] {
  if (!junk.some(({ block }) => block.kind === 'cell')) return junk;
  const tableOf = ({ block }: ContextBlock): number => {
    for (let box = block.box; box >= 0; box = article.boxes[box]?.parent ?? -1)
      if (article.boxes[box]?.tag === 'table') return box;
    return -1;
  };
  const cells = new Map<number, { all: ContextBlock[]; junk: number }>();
  const isJunkLine = new Set(junk);
  for (const line of blocks) {
    if (line.block.kind !== 'cell') continue;
    const table = cells.get(tableOf(line)) ?? { all: [], junk: 0 };
    table.all.push(line);
    if (isJunkLine.has(line)) table.junk++;
    cells.set(tableOf(line), table);
  }
  const whole = [...cells.values()].filter((table) => table.junk >= table.all.length * TABLE_SHARE);
  return [...junk.filter(({ block }) => block.kind !== 'cell'), ...whole.flatMap(({ all }) => all)];
}

function isJunk(line: ContextBlock): boolean {
  const { block, text, linkDensity } = line;
  if (block.score === undefined || block.kind === 'title' || block.kind === 'caption') return false;
  return scoresAsJunk({
    kind: block.kind,
    letters: textLength(text),
    // A sentence with a long link in it is a sentence.
    linkDensity: linkDensity > 0 && isSentence(line) ? 0 : linkDensity,
    score: block.score,
  });
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
