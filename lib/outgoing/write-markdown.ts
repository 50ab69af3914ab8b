/*
 * The article as Markdown for Obsidian and its like: front matter, the text with highlights and footnotes where the
 * notes stand, who is named, what the dates mean.
 */

import { message, type Say } from '../i18n/message.ts';
import { escapeMarkdown } from '../notes/formats/export/markdown.ts';
import { plainAddress } from '../notes/formats/plain-address.ts';
import { oneLine, yamlWords } from '../notes/formats/templates/escapes.ts';
import type { ListItem, OutgoingArticle, OutgoingBlock, OutgoingNote, Stretch, Words } from './outgoing-article.ts';

const text = (words: string): string => escapeMarkdown(words.replace(/\s+/g, ' '));

export function writeMarkdown(article: OutgoingArticle, say: Say): string {
  const { title, blocks, names, dates, notes } = article;
  const aside = notes.filter(({ isInText }) => !isInText);
  const heading = (code: 'commonNames' | 'commonNotes' | 'outgoingDates') => `## ${say(message(code))}`;
  const parts = [
    frontMatter(article),
    `# ${text(title)}`,
    ...blocks.map(blockText),
    ...(names.length > 0
      ? [heading('commonNames'), names.map(({ name, says }) => nameLine(name, says)).join('\n')]
      : []),
    ...(dates.length > 0 ? [heading('outgoingDates'), dates.map((line) => `- ${text(line)}`).join('\n')] : []),
    ...(aside.length > 0 ? [heading('commonNotes'), ...aside.map(noteAside)] : []),
    ...notes.filter(({ isInText }) => isInText).flatMap(footnote),
  ];
  return `${parts.join('\n\n')}\n`;
}

function frontMatter({
  title,
  author,
  publisher,
  published,
  updated,
  accessed,
  address,
  names,
}: OutgoingArticle): string {
  const known = names.filter(({ id }) => /^Q\d+$/.test(id));
  const lines = [
    ['title', yamlWords(oneLine(title))],
    ['author', author && yamlWords(oneLine(author))],
    ['publisher', publisher && yamlWords(oneLine(publisher))],
    ['published', published && yamlWords(published)],
    ['updated', updated && yamlWords(updated)],
    ['accessed', yamlWords(accessed)],
    ['source', yamlWords(address)],
    ['names', listed(names.map(({ name }) => name))],
    ['entities', listed(known.map(({ id }) => id))],
  ].filter(([, value]) => value !== '');
  return `---\n${lines.map(([key, value]) => `${key}: ${value}`).join('\n')}\n---`;
}

const listed = (words: readonly string[]): string => `[${words.map((word) => yamlWords(oneLine(word))).join(', ')}]`;

const nameLine = (name: string, says: string): string => `- **${text(name)}**${says === '' ? '' : ` — ${text(says)}`}`;

function blockText(block: OutgoingBlock): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${wordsText(block.words)}`;
    case 'paragraph':
      return wordsText(block.words);
    case 'quote':
      return block.paragraphs.map((words) => `> ${wordsText(words)}`).join('\n>\n');
    case 'preformatted':
      return fenced(block.lines.map((line) => line.map((stretch) => stretch.text).join('')).join('\n'));
    case 'list':
      return listText(block.items);
    case 'table':
      return tableText(block.rows);
    case 'picture': {
      const below = [wordsText(block.caption), text(block.credit)].filter((words) => words !== '').join(' · ');
      return [`![${text(block.alt)}](<${plainAddress(block.address)}>)`, ...(below === '' ? [] : [`*${below}*`])].join(
        '\n',
      );
    }
  }
}

/** A fence longer than any in the text. */
function fenced(words: string): string {
  const longest = Math.max(2, ...(words.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${words}\n${fence}`;
}

function listText(items: readonly ListItem[]): string {
  const numbers: number[] = [];
  const indents: string[] = [];
  return items
    .map(({ depth, isOrdered, paragraphs }) => {
      const at = Math.min(depth, indents.length + 1);
      numbers.length = at;
      numbers[at - 1] = (numbers[at - 1] ?? 0) + 1;
      const sign = isOrdered ? `${numbers[at - 1]}. ` : '- ';
      indents.length = at - 1;
      const indent = indents.join('');
      indents.push(' '.repeat(sign.length));
      const [first = [], ...others] = paragraphs;
      const inner = indent + ' '.repeat(sign.length);
      return [`${indent}${sign}${wordsText(first)}`, ...others.map((words) => `\n${inner}${wordsText(words)}`)].join(
        '\n',
      );
    })
    .join('\n');
}

function tableText(rows: readonly (readonly (readonly Words[])[])[]): string {
  const columns = Math.max(1, ...rows.map((cells) => cells.length));
  const line = (cells: readonly (readonly Words[])[]) =>
    `| ${Array.from({ length: columns }, (_, i) => (cells[i] ?? []).map(wordsText).join('<br>')).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), `|${' --- |'.repeat(columns)}`, ...body.map(line)].join('\n');
}

/** What would make a list, or a heading of the line above, at the beginning of a line that several stretches make. */
const wordsText = (words: Words): string =>
  words
    .map(stretchText)
    .join('')
    .trim()
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^([-+])(?=\s|$|-)/, '\\$1');

function stretchText({ text: said, address, colour, notes }: Stretch): string {
  const notesText = notes.map((number) => `[^${number}]`).join('');
  // Signs of markup stand at words, never at spaces.
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(said.replace(/\s+/g, ' ')) ?? [];
  if (words === '') return `${before}${after}${notesText}`;
  const linked = address === null ? text(words) : `[${text(words)}](<${plainAddress(address)}>)`;
  const marked = colour === null ? linked : `==${linked}==`;
  return `${before}${marked}${notesText}${after}`;
}

const tagOf = (tag: string): string =>
  `#${tag
    .trim()
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{N}_/-]/gu, '')}`;

const factsOf = ({ tags, names, colour, standing }: OutgoingNote): string =>
  [text(colour), ...names.map(text), ...tags.map(tagOf), text(standing)].filter((part) => part !== '').join(' · ');

/** At the words; what is the user's own Markdown stays it. */
function footnote(note: OutgoingNote): string[] {
  if (note.number === 0) return [];
  const [first = '', ...others] = note.body.split('\n');
  return [
    [`[^${note.number}]: ${first}`, ...others, '', `*${factsOf(note)}*`].join('\n    ').replace(/[^\S\n]+$/gm, ''),
  ];
}

/** Below, with the words that are not found in the text. */
function noteAside(note: OutgoingNote): string {
  const quote =
    note.quote === ''
      ? []
      : [
          note.quote
            .split('\n')
            .map((line) => `> ${text(line.trim())}`)
            .join('\n'),
        ];
  return [...quote, ...(note.body === '' ? [] : [note.body]), `*${factsOf(note)}*`].join('\n\n');
}
