/*
 * What one visit to a page is made of, as it crosses between page and background. The page's text goes one way, once;
 * the answers come back as they are ready: content and junk, then names and dates, then notes. All spans are offsets of
 * the page's text.
 */

import type { ArticleDates } from '../cards/article-dates.ts';
import type { Card } from '../cards/card.ts';
import type { CopySign } from '../copy-signs/copy-sign.ts';
import type { Mention } from '../entities/mention.ts';
import type { Message } from '../i18n/message.ts';
import type { JudgedSpan, RuleOutcome } from '../junk/user-rules.ts';
import type { Anchor, NoteColour } from '../notes/note.ts';
import type { PackedPage } from '../text/packed-page.ts';
import type { CommentPlace, PageContent } from '../text/page-content.ts';
import type { RuleMatches } from './page-junk.ts';

/** Where a page comes from, as only the page can say. */
export interface PageOrigin {
  /** Whose rules hold: the site's name, or what stands for it on our own pages. */
  readonly host: string;
  /** The address that notes and the article's day are kept under, and all under which the article is known. */
  readonly source: string;
  readonly addresses: readonly string[];
  /** '' when the page does not say. */
  readonly author: string;
  readonly publisher: string;
}

export interface VisitRequest {
  /** Counts up in one page; answers carry it back. */
  readonly revision: number;
  readonly page: PackedPage;
  readonly origin: PageOrigin;
  readonly matches: RuleMatches;
}

/** First answer: which lines are the article, and what among them is junk. */
export interface ContentAnswer
  extends Pick<PageContent, 'language' | 'title' | 'published' | 'publishedFrom' | 'updated'> {
  /** Who wrote it, as its own lines say; '' when they do not, or its metadata does. */
  readonly author: string;
  /** False when the page holds no article: nothing more comes. */
  readonly isArticle: boolean;
  /** Indices of the page's blocks that are the article's, as pairs: first, and one past the last. */
  readonly lines: readonly number[];
  readonly junk: readonly JudgedSpan[];
  readonly rules: readonly RuleOutcome[];
  /** Places of readers' comments outside the article. */
  readonly comments: readonly CommentPlace[];
}

/** Second answer. */
export interface NamesAnswer {
  /** In text order, without overlaps; a name that junk stood in the middle of is several. */
  readonly mentions: readonly Mention[];
  readonly cast: readonly Card[];
  readonly dates: ArticleDates;
  /** What speaks for the page's being a copy; empty when too little does. */
  readonly copySigns: readonly CopySign[];
  /** What the user should know. */
  readonly notices: readonly Message[];
}

/** Third answer: where the user's notes stand, and nothing that they say. That goes to the frame and our own pages. */
export interface NotesAnswer {
  readonly notes: readonly PaintedNote[];
  readonly anchors: readonly Anchor[];
  /** The near-duplicate sketch of the article's text. */
  readonly story: readonly number[];
  readonly notices: readonly Message[];
}

/** As much of a note of this article as painting needs. */
export interface PaintedNote {
  readonly id: string;
  readonly colour: NoteColour;
}

/** The block indices of an answer as one flag a block. */
export function articleFlags(lines: readonly number[], blocks: number): boolean[] {
  const flags = new Array<boolean>(blocks).fill(false);
  for (let i = 0; i < lines.length; i += 2) flags.fill(true, lines[i], lines[i + 1]);
  return flags;
}

/** The other way. */
export function articleLines(blocks: readonly { readonly inArticle: boolean }[]): number[] {
  const lines: number[] = [];
  blocks.forEach(({ inArticle }, i) => {
    if (!inArticle) return;
    if (lines.at(-1) === i) lines[lines.length - 1] = i + 1;
    else lines.push(i, i + 1);
  });
  return lines;
}
