/* Makes the document that goes out of what page and background know of an article, and of what the user wrote on it. */

import type { Card } from '../cards/card.ts';
import { type Message, message, type Say } from '../i18n/message.ts';
import { shareableAddress } from '../identity/shareable-address.ts';
import { webAddress } from '../identity/web-address.ts';
import { type Credit, creditsOf } from '../junk/credits-of.ts';
import type { ShownJunk } from '../junk/shown-junk.ts';
import { activeJunk, type JudgedSpan } from '../junk/user-rules.ts';
import type { AnchorState, Note, NoteArticle } from '../notes/note.ts';
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
  readonly notes: readonly PlacedNote[];
}

interface PlacedNote {
  readonly note: Note;
  readonly state: AnchorState;
  readonly span: Span | null;
  /** What stands there now. */
  readonly words: string | null;
}

export interface OutgoingOptions {
  /** ISO 8601. */
  readonly now: string;
  readonly say: Say;
  nameOf(entityId: string): string;
  colourOf(colour: NoteColour): string;
  /** What becomes of junk; all of it is left out where this is not said. */
  shownAs?(item: JudgedSpan): ShownJunk;
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
  const notes = inOrder(report.notes);
  const junk = junkBy(parts.junk, options);
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
    blocks: blocksOf(page, parts, { ...report, notes }, { hidden: junk.hidden, dimmed: junk.dimmed, say: options.say }),
    junk: { hidden: countIn(page, junk.hidden), dimmed: countIn(page, junk.dimmed) },
    names: report.cast.filter(helpsLater).map((card) => nameOf(card, options.say)),
    dates: [...new Set(report.dates.lines.map(({ line }) => options.say(line)))],
    notes: notes.map((placed) => noteOf(placed, options)),
  };
}

/** Whoever is named but once, and of whom nothing is known, is no help to who reads it later. */
const helpsLater = (card: Card): boolean =>
  card.description !== null || card.descriptionInArticle !== null || card.mentionCount > 1;

function nameOf({ name, description, descriptionInArticle, officeAtPublication, entityId }: Card, say: Say) {
  const inArticle = descriptionInArticle ? say(message('commonQuoted', descriptionInArticle)) : '';
  const known = description ? say(description) : inArticle;
  const then = officeAtPublication ? say(officeAtPublication) : '';
  return { name, says: [known, then].filter((words) => words !== '').join(' · '), id: entityId ?? '' };
}

interface Numbered extends PlacedNote {
  readonly number: number;
}

/** A mark alone says all of a note without words. */
const hasWords = ({ body, tags }: Note): boolean => body.trim() !== '' || tags.length > 0;

const placeOf = ({ span }: PlacedNote): number => span?.start ?? Number.POSITIVE_INFINITY;

/** More is to be said than that the words are marked. */
const isTold = ({ note, span, state }: PlacedNote): boolean => span === null || state === 'changed' || hasWords(note);

/** As they stand in the text, and last those that stand nowhere; those of which something is told are numbered. */
function inOrder(notes: readonly PlacedNote[]): Numbered[] {
  let number = 0;
  return [...notes]
    .sort((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b)))
    .map((placed) => ({ ...placed, number: isTold(placed) ? ++number : 0 }));
}

function noteOf({ note, span, number, ...at }: Numbered, { say, nameOf: named, colourOf }: OutgoingOptions) {
  const standing = note.target && standingOf(at);
  return {
    number,
    isInText: span !== null,
    quote: note.target ? quotedWords(note.target) : '',
    standing: standing ? say(standing) : '',
    body: note.body.trim(),
    tags: note.tags,
    names: note.entities.map(named),
    colour: colourOf(note.colour),
  } satisfies OutgoingNote;
}

function standingOf({ state, words }: Pick<PlacedNote, 'state' | 'words'>): Message | null {
  if (state === 'changed') return message('outgoingChanged', message('commonQuoted', words ?? ''));
  if (state === 'orphan') return message('outgoingLost');
  if (state === 'ambiguous') return message('noteAmbiguous');
  return state === 'folded' ? message('noteFolded') : null;
}

interface JunkApart {
  readonly hidden: readonly JudgedSpan[];
  readonly dimmed: readonly JudgedSpan[];
}

function junkBy(junk: readonly JudgedSpan[], { shownAs = () => 'hidden' }: OutgoingOptions): JunkApart {
  const active = activeJunk(junk);
  return {
    hidden: active.filter((item) => shownAs(item) === 'hidden'),
    dimmed: active.filter((item) => shownAs(item) === 'dimmed'),
  };
}

/** Those that stand in the article's own lines. */
const countIn = ({ blocks }: PageContent, junk: readonly Span[]): number =>
  junk.filter((item) => blocks.some((block) => block.inArticle && spansOverlap(block, item))).length;

function marksOf(
  { links }: ArticleParts,
  { notes, dates }: NumberedReport,
  { dimmed, say }: { readonly dimmed: readonly Span[]; readonly say: Say },
): Marks {
  return {
    links: links
      .flatMap(({ start, end, address }) =>
        webAddress(address) ? [{ start, end, address: shareableAddress(address) }] : [],
      )
      .sort(compareSpans),
    notes: notes
      .flatMap(({ note: { colour }, span, number }) =>
        span ? [{ start: span.start, end: span.end, number, colour, hasWords: number > 0 }] : [],
      )
      .sort(compareSpans),
    dates: dates.lines.map(({ start, end, line }) => ({ start, end, says: say(line) })),
    dimmed,
  };
}

type NumberedReport = Omit<OutgoingReport, 'notes'> & { readonly notes: readonly Numbered[] };

function blocksOf(
  page: PageContent,
  parts: ArticleParts,
  report: NumberedReport,
  { hidden: junk, ...told }: JunkApart & { readonly say: Say },
): OutgoingBlock[] {
  const credits = creditsOf(page, junk);
  const marks = marksOf(parts, report, told);
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
