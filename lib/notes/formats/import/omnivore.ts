/*
 * What Omnivore exported: a zip with lists of articles, and for each that has highlights a Markdown file, named as the
 * article's address ends. An article without them becomes a note on it. Its text lies beside, and is not taken.
 */

import { message } from '../../../i18n/message.ts';
import type { Note } from '../../note.ts';
import type { ImportFile, TextFile } from './file/import-file.ts';
import { foreignNote, numbered } from './foreign-note.ts';
import type { ImportFormat, ImportItems } from './import-format.ts';
import { dayOf, fieldsOf, instantOf, listOf, textOf, textsOf } from './read-field.ts';
import { bad, type Read } from './read-note.ts';
import { parseOrNull } from './salvage-items.ts';

const METADATA = /(?:^|\/)metadata_\d+_to_\d+\.json$/;
const HIGHLIGHTS = /(?:^|\/)highlights\/([^/]+)\.md$/;

/** It says where the article stands among those to be read, and what it is called in the archive. */
const isArticle = (item: unknown): boolean => {
  const fields = fieldsOf(item);
  return typeof fields?.slug === 'string' && typeof fields.url === 'string' && typeof fields.savedAt === 'string';
};

interface WithHighlights {
  readonly article: unknown;
  /** The Markdown of them; null for none. */
  readonly highlights: string | null;
}

const alone = (items: readonly unknown[]): WithHighlights[] => items.map((article) => ({ article, highlights: null }));

export const omnivoreImport: ImportFormat = {
  id: 'omnivore',
  label: { program: 'Omnivore' },
  lacks: ['colour', 'entities'],
  items(file) {
    if (file.kind === 'archive') return inArchive(file);
    if (file.kind !== 'json' || !listOf(file.value).some(isArticle)) return null;
    return { items: alone(listOf(file.value)), warning: message('importHighlightsElsewhere') };
  },
  recognisesItem: isArticle,
  together: alone,
  nameOf: (item) => {
    const fields = fieldsOf((item as WithHighlights).article);
    return textOf(fields?.title) || textOf(fields?.url);
  },
  read: (item, now) => readArticle(item as WithHighlights, now),
};

function inArchive({ files }: Extract<ImportFile, { kind: 'archive' }>): ImportItems | null {
  const lists = files.filter(({ name }) => METADATA.test(name));
  if (lists.length === 0) return null;
  const highlights = new Map<string, TextFile>();
  for (const file of files) {
    const slug = HIGHLIGHTS.exec(file.name)?.[1];
    if (slug !== undefined) highlights.set(slug, file);
  }
  function* items(): Generator<WithHighlights> {
    for (const list of lists) {
      const articles = parseOrNull(list.text());
      // A list that is damaged is one item, refused by name.
      for (const article of articles === null ? [null] : listOf(articles))
        yield { article, highlights: highlights.get(textOf(fieldsOf(article)?.slug))?.text() ?? null };
    }
  }
  return { items: items() };
}

function readArticle({ article, highlights }: WithHighlights, now: string): Read<Note>[] {
  const fields = fieldsOf(article);
  if (!fields || !isArticle(article)) return [bad(message('importNoHighlights'))];
  const source = textOf(fields.url);
  const about = {
    source,
    title: textOf(fields.title),
    author: textOf(fields.author),
    published: dayOf(fields.publishedAt),
    tags: textsOf(fields.labels),
    created: instantOf(fields.savedAt),
    modified: instantOf(fields.updatedAt),
  };
  const marked = highlights === null ? [] : highlightsIn(highlights);
  const known = `omnivore:${textOf(fields.id) || source}`;
  if (marked.length === 0) return [foreignNote({ ...about, known, saved: true }, now)];
  const each = numbered();
  return marked.map(({ exact, body, tags }) =>
    foreignNote({ ...about, known: each(`${known}:${exact}`), exact, body, tags: [...about.tags, ...tags] }, now),
  );
}

interface Highlight {
  readonly exact: string;
  readonly body: string;
  readonly tags: readonly string[];
}

/**
 * Quotes as Markdown, each followed by a line of its labels and by its note. A line of a quote may lack its sign, so it
 * goes on to the next empty line; a text before all quotes is a note on the article.
 */
function highlightsIn(markdown: string): Highlight[] {
  const found: { exact: string[]; body: string[]; tags: string[] }[] = [];
  for (const raw of markdown.replaceAll('\r\n', '\n').split(/\n{2,}/)) {
    const block = raw.trim();
    if (block === '') continue;
    const last = found.at(-1);
    if (block.startsWith('>')) {
      found.push({
        exact: [
          block
            .replace(/^> ?/gm, '')
            .replace(/\s*>\s*$/, '')
            .trim(),
        ],
        body: [],
        tags: [],
      });
    } else if (
      last &&
      last.body.length === 0 &&
      last.tags.length === 0 &&
      /^#[^\s#][^#\n]*(?:#[^\s#][^#\n]*)*$/.test(block)
    )
      last.tags.push(
        ...block
          .split(/(?:^|\s)#/)
          .map((tag) => tag.trim())
          .filter((tag) => tag !== ''),
      );
    else if (last) last.body.push(block);
    else found.push({ exact: [], body: [block], tags: [] });
  }
  return found.map(({ exact, body, tags }) => ({ exact: exact.join('\n'), body: body.join('\n\n'), tags }));
}
