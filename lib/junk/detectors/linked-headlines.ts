/*
 * Another story announced in words that no list has: "… by a metre. From our files: Insurers leave the old town", the
 * headline a link to a story of the same site. No language is asked: a sentence closes with a stop, and one that breaks
 * off in a link to its paragraph's end is none. An author's own links stand inside sentences, lead elsewhere, or to
 * places and people.
 */

import { message } from '../../i18n/message.ts';
import type { Span } from '../../text/span.ts';
import { isHeadline, type Label, labelBefore, sentenceStart } from '../cues/announcement.ts';
import type { Detector, JunkClaim } from '../detector.ts';
import { beginsAnew } from '../headline-boundary/begins-anew.ts';
import type { ArticleLexicon } from '../headline-boundary/lexicon.ts';
import { shippedScorer } from '../headline-boundary/shipped-scorer.ts';
import type { ContextBlock } from '../junk-context.ts';
import { wholeLine } from '../line-detector.ts';

/** Words of a headline that nothing announces. */
const MIN_BARE_WORDS = 4;
const KINDS = new Set(['paragraph', 'other', 'quote', 'item']);

export const linkedHeadlines: Detector = {
  name: 'linked-headlines',
  find({ blocks, use }) {
    const found = blocks.flatMap((line) => (KINDS.has(line.block.kind) ? storiesIn(line) : []));
    const times = new Map<string, number>();
    for (const { label } of found) if (label) times.set(label.key, (times.get(label.key) ?? 0) + 1);
    const whole = blocks
      .filter(isAside)
      .map((line) => wholeLine(line, { kind: 'related', score: 0.8, reason: REASON }));
    const glued = found.flatMap((story): JunkClaim[] => {
      const score = scoreOf(story, use, (story.label && times.get(story.label.key)) ?? 0);
      if (score === 0) return [];
      const { line, start, end } = story;
      const base = line.block.start;
      return [{ start: base + start, end: base + end, kind: 'related', score, reason: REASON }];
    });
    return [...whole, ...glued];
  },
};

const REASON = message('junkReasonGluedRelated');
const MAX_ASIDE_CHARACTERS = 200;
/** "(Graphic: The wall since 1953 - here)". */
const BRACKETED = /^[([]\p{Lu}[^:()[\]]{2,24}:\s[^()[\]]+[)\]]$/u;

/** A line that is a link to a story, shouted; or in brackets with a label, ending in a link. */
function isAside({ text, block, linkDensity }: ContextBlock): boolean {
  if (text.length > MAX_ASIDE_CHARACTERS || !KINDS.has(block.kind)) return false;
  const links = block.runs.filter(({ tag }) => tag === 'a');
  if (BRACKETED.test(text)) return links.some(({ end }) => end >= block.end - 1);
  const isShouted = /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text) && text.split(' ').length >= MIN_BARE_WORDS;
  return isShouted && linkDensity > 0.95 && links.some(({ toStory }) => toStory);
}

/** A link that may be another story's headline, in offsets of its line. */
interface LinkedStory extends Span {
  readonly line: ContextBlock;
  readonly label: Label | null;
  readonly headline: string;
  /** What comes behind the link. */
  readonly rest: string;
}

function storiesIn(line: ContextBlock): LinkedStory[] {
  const { text } = line;
  return storyLinks(line).flatMap((link): LinkedStory[] => {
    const begins = sentenceStart(line, link.start);
    const rest = text.slice(link.end);
    const story = (from: number, label: Label | null): LinkedStory[] => {
      const headline = text.slice(from, link.end).trim();
      const closing = /^["'”’»“)\]]*/u.exec(rest)?.[0].length ?? 0;
      const start = label?.start ?? from;
      return isHeadline(headline)
        ? [{ line, start, end: link.end + closing, label, headline, rest: rest.slice(closing) }]
        : [];
    };
    if (begins < link.start) {
      const label = labelBefore(line, link.start, begins);
      return label ? story(link.start, label) : [];
    }
    // The label may be in the link with it.
    const colon = text.slice(link.start, link.end).search(/[:：»›→▶►]\s/u);
    const label = colon > 0 ? labelBefore(line, link.start + colon + 2, link.start) : null;
    const labelled = label ? story(label.end, label) : [];
    return labelled.length > 0 ? labelled : story(link.start, null);
  });
}

/** Links to stories, joined where one headline is parted in two. */
function storyLinks({ block, text }: ContextBlock): Span[] {
  const links: { start: number; end: number; toStory: boolean }[] = [];
  for (const { tag, start, end, toStory = false } of block.runs) {
    if (tag !== 'a') continue;
    const last = links.at(-1);
    const from = start - block.start;
    if (last && text.slice(last.end, from).trim() === '') {
      last.end = Math.max(last.end, end - block.start);
      last.toStory &&= toStory;
    } else links.push({ start: from, end: end - block.start, toStory });
  }
  return links.filter(({ toStory }) => toStory);
}

/** How sure it is that the story is no part of the text; 0 when it may be. */
function scoreOf(story: LinkedStory, use: ArticleLexicon, times: number): number {
  const { line, start, end, label, headline, rest } = story;
  const isSetOff = label !== null && (label.hasColon || label.isEmphasised);
  if (rest.trim() !== '') {
    if (!isSetOff && times < 2) return 0;
    return beginsAnew(line, { start: label?.end ?? start, end }, use, shippedScorer) ? 0.8 : 0;
  }
  if (isSetOff || times > 1) return 0.9;
  // All of the line: it may be a teaser or a link that the author gives, and others ask what it is made of.
  if (start === 0) return 0;
  return label !== null || headline.split(/\s+/).length >= MIN_BARE_WORDS ? 0.8 : 0;
}
