/* Makes the document that goes out of what page and background know of an article, and of what the user wrote on it. */

import type { Card } from '../cards/card.ts';
import { type Message, message, type Say } from '../i18n/message.ts';
import { shareableAddress } from '../identity/shareable-address.ts';
import { webAddress } from '../identity/web-address.ts';
import { type Credit, creditsOf } from '../junk/credits-of.ts';
import { activeJunk } from '../junk/user-rules.ts';
import type { Note, NoteArticle } from '../notes/note.ts';
import { quotedWords } from '../notes/quoted-words.ts';
import type { NoteColour } from '../settings/note-colour.ts';
import { unpackPage } from '../text/packed-page.ts';
import type { PageContent } from '../text/page-content.ts';
import type { PagePicture } from '../text/page-parts.ts';
import { compareSpans, type Span, spansOverlap } from '../text/span.ts';
import type { ArticleParts } from './article-parts.ts';
import { BlockBuilder } from './block-builder.ts';
import type { OutgoingArticle, OutgoingBlock, OutgoingNote } from './outgoing-article.ts';
import { type Marks, splitWords } from './split-words.ts';

/** Of the page at a glance, as much as goes out with its article. */
export interface OutgoingReport {
  readonly article: NoteArticle | null;
  readonly title: string;
  readonly updated: string | null;
  readonly cast: readonly Card[];
  readonly dates: { readonly lines: readonly (Span & { readonly line: Message })[] };
  readonly notes: readonly { readonly note: Note; readonly span: Span | null }[];
}

export interface OutgoingOptions {
  /** ISO 8601. */
  readonly now: string;
  readonly say: Say;
  nameOf(entityId: string): string;
  colourOf(colour: NoteColour): string;
}

/** Null where the parts do not hold together. */
export function buildOutgoing(
  parts: ArticleParts,
  report: OutgoingReport,
  options: OutgoingOptions,
): OutgoingArticle | null {
  const read = unpackPage(parts.page);
  if (!read) return null;
  const page: PageContent = {
    ...read,
    blocks: read.blocks.map((block, i) => ({ ...block, inArticle: parts.inArticle[i] === true })),
  };
  const { article, title, updated } = report;
  const source = article?.source ?? page.source;
  return {
    title: (article?.title || title).replace(/\s+/g, ' ').trim(),
    author: article?.author ?? '',
    publisher: article?.publisher ?? '',
    published: article?.published?.slice(0, 10) ?? '',
    updated: updated?.slice(0, 10) ?? '',
    accessed: options.now.slice(0, 10),
    address: webAddress(source) ? shareableAddress(source) : '',
    language: parts.language === 'und' ? '' : parts.language,
    blocks: blocksOf(page, parts, report, options),
    names: report.cast.filter(isTold).map((card) => nameOf(card, options.say)),
    dates: [...new Set(report.dates.lines.map(({ line }) => options.say(line)))],
    notes: notesOf(report, options),
  };
}

/** Whoever is named but once, and of whom nothing is known, is no help to who reads it later. */
const isTold = (card: Card): boolean =>
  card.description !== null || card.descriptionInArticle !== null || card.mentionCount > 1;

function nameOf({ name, description, descriptionInArticle, officeAtPublication, entityId }: Card, say: Say) {
  const inArticle = descriptionInArticle ? say(message('commonQuoted', descriptionInArticle)) : '';
  const known = description ? say(description) : inArticle;
  const then = officeAtPublication ? say(officeAtPublication) : '';
  return { name, says: [known, then].filter((words) => words !== '').join(' · '), id: entityId ?? '' };
}

function notesOf({ notes }: OutgoingReport, { nameOf: named, colourOf }: OutgoingOptions): OutgoingNote[] {
  return notes.map(({ note, span }, i) => ({
    number: i + 1,
    isInText: span !== null,
    quote: note.target ? quotedWords(note.target) : '',
    body: note.body.trim(),
    tags: note.tags,
    names: note.entities.map(named),
    colour: colourOf(note.colour),
  }));
}

/** A mark alone says all of a note without words. */
const hasWords = ({ body, tags }: Note): boolean => body.trim() !== '' || tags.length > 0;

function marksOf({ links }: ArticleParts, { notes, dates }: OutgoingReport, say: Say): Marks {
  return {
    links: links
      .flatMap(({ start, end, address }) =>
        webAddress(address) ? [{ start, end, address: shareableAddress(address) }] : [],
      )
      .sort(compareSpans),
    notes: notes
      .flatMap(({ note, span }, i) =>
        span
          ? [{ start: span.start, end: span.end, number: i + 1, colour: note.colour, hasWords: hasWords(note) }]
          : [],
      )
      .sort(compareSpans),
    dates: dates.lines.map(({ start, end, line }) => ({ start, end, says: say(line) })),
  };
}

function blocksOf(
  page: PageContent,
  parts: ArticleParts,
  report: OutgoingReport,
  { say }: OutgoingOptions,
): OutgoingBlock[] {
  const junk = activeJunk(parts.junk);
  const credits = creditsOf(page, junk);
  const marks = marksOf(parts, report, say);
  const builder = new BlockBuilder(page.boxes, parts.cells);
  const title = report.article?.title || report.title;
  const pictures = picturesByPlace(parts.pictures);
  /** The picture that was added last, and waits for its caption. */
  let waiting: PagePicture | null = null;
  page.blocks.forEach((line, i) => {
    for (const picture of pictures.get(i) ?? []) {
      builder.add(pictureOf(picture, creditNear(page, credits, i)));
      waiting = picture;
    }
    if (!line.inArticle || line.kind === 'title') return;
    const words = splitWords(page.text, line, junk, marks);
    const said = words
      .map(({ text }) => text)
      .join('')
      .trim();
    if (said === '' || (line.kind === 'heading' && said === title)) return;
    const last = builder.blocks.at(-1);
    if (line.kind === 'caption' && waiting && last?.type === 'picture') {
      const credit = creditOn(credits, line) || last.credit;
      builder.blocks[builder.blocks.length - 1] = { ...last, caption: words, credit };
    } else builder.line(line, words);
    waiting = null;
  });
  for (const picture of pictures.get(page.blocks.length) ?? []) builder.add(pictureOf(picture, ''));
  return builder.blocks;
}

function picturesByPlace(pictures: readonly PagePicture[]): ReadonlyMap<number, PagePicture[]> {
  const places = new Map<number, PagePicture[]>();
  const seen = new Set<string>();
  for (const picture of pictures) {
    if (!webAddress(picture.address) || seen.has(picture.address)) continue;
    seen.add(picture.address);
    places.set(picture.before, [...(places.get(picture.before) ?? []), picture]);
  }
  return places;
}

const pictureOf = ({ address, alt }: PagePicture, credit: string): OutgoingBlock => ({
  type: 'picture',
  address: shareableAddress(address),
  alt: alt.replace(/\s+/g, ' ').trim(),
  caption: [],
  credit,
});

const creditOn = (credits: readonly Credit[], line: Span): string =>
  credits.find(({ lines }) => lines.some((one) => spansOverlap(one, line)))?.text ?? '';

/** Of a picture without a caption: the credit on one of the two lines below it. */
function creditNear({ blocks }: PageContent, credits: readonly Credit[], at: number): string {
  const near = blocks.slice(at, at + 2).filter(({ kind }) => kind === 'caption' || kind === 'other');
  return near.map((line) => creditOn(credits, line)).find((text) => text !== '') ?? '';
}
