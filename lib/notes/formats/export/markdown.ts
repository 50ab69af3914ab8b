/*
 * One Markdown file an article, with front matter that Obsidian reads as properties. Words of the page are escaped; the
 * user's are not.
 */

import { message, type Say } from '../../../i18n/message.ts';
import type { Note } from '../../note.ts';
import { quotedWords } from '../../quoted-words.ts';
import type { ExportFile, ExportFormat } from './export-format.ts';
import { colourWords, type ExportWords, NO_EXPORT_WORDS } from './export-words.ts';
import { fileName, uniqueNames } from './file-name.ts';
import { byArticle, provenanceOf } from './provenance.ts';

/** A JSON string is a YAML string: no value can end its line or begin another key. */
const yaml = (value: string): string => JSON.stringify(value).replace(/[\u0085\u2028\u2029]/g, ' ');

const yamlList = (name: string, values: readonly string[]): string =>
  values.length === 0 ? `${name}: []` : `${name}:\n${values.map((value) => `  - ${yaml(value)}`).join('\n')}`;

/** Obsidian's tags know letters, digits, "_", "-" and "/"; not digits alone. */
export function obsidianTag(tag: string): string {
  const plain = tag
    .trim()
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{N}_/-]/gu, '');
  return plain === '' || /^\d+$/.test(plain) ? `_${plain}` : plain;
}

/** A page's words as Markdown text: nothing in them is markup, a link or HTML. */
export const escapeMarkdown = (words: string): string =>
  words
    .replace(/[\\`*_{}[\]<>#|~$^=%!&@]/g, '\\$&')
    .replace(/^([^\S\n]*)([-+])(?=\s)/gm, '$1\\$2')
    // A line of dashes makes a heading of the line above.
    .replace(/^([^\S\n]*)-(?=[-\s]*$)/gm, '$1\\-')
    .replace(/^([^\S\n]*\d+)([.)])(?=\s)/gm, '$1\\$2')
    // What readers of Markdown make a link of by itself.
    .replace(/:\/\//g, ':\\//')
    .replace(/(www)\./gi, '$1\\.');

function frontMatter(notes: readonly Note[], source: string, { nameOf }: ExportWords): string {
  const [first] = notes;
  const { title = '', author = '', publisher = '', published = '' } = first ? provenanceOf(first) : {};
  const accessed = notes.map((note) => provenanceOf(note).accessed).sort()[0] ?? '';
  const entities = [...new Set(notes.flatMap((note) => note.entities))];
  const lines = [
    `title: ${yaml(title)}`,
    `author: ${yaml(author)}`,
    `publisher: ${yaml(publisher)}`,
    ...(published === '' ? [] : [`published: ${yaml(published)}`]),
    ...(accessed === '' ? [] : [`accessed: ${yaml(accessed)}`]),
    `source: ${yaml(source)}`,
    yamlList('tags', [...new Set(notes.flatMap(({ tags }) => tags.map(obsidianTag)))]),
    // By name for who reads, by id for what reads.
    yamlList('names', [...new Set(entities.map(nameOf))]),
    yamlList('entities', entities),
  ];
  return `---\n${lines.join('\n')}\n---`;
}

function section(note: Note, say: Say, words: ExportWords): string {
  const { link, credit } = provenanceOf(note);
  const parts: string[] = [];
  if (note.target) {
    const quoted = quotedWords(note.target)
      .split('\n')
      // Four spaces would begin a block of code.
      .map((line) => `> ${escapeMarkdown(line.trimStart())}`)
      .join('\n>\n');
    // Angle brackets and spaces would end the address; the link is encoded, so it holds neither.
    const picture =
      credit === '' ? '' : `\n>\n> ${say(message('exportPicture', escapeMarkdown(credit.replace(/\s+/g, ' '))))}`;
    parts.push(
      `${quoted}${picture}\n>\n> [${say(message('exportToWords'))}](<${link.replace(/[<>\s]/g, encodeURIComponent)}>)`,
    );
  }
  if (note.body !== '') parts.push(note.body.trim());
  const colour = say(message('exportColour', colourWords(note.colour, words, say)));
  const names = note.entities.map(words.nameOf);
  const marks = [
    ...[colour, ...names].map((mark) => escapeMarkdown(mark.replace(/\s+/g, ' '))),
    ...note.tags.map((tag) => `#${obsidianTag(tag)}`),
    note.created.slice(0, 10),
  ];
  parts.push(`*${marks.join(' · ')}* ^${note.id.slice(0, 8)}`);
  return parts.join('\n\n');
}

export const markdownExport: ExportFormat = {
  id: 'markdown',
  label: 'exportMarkdown',
  write(notes, _, say, words = NO_EXPORT_WORDS) {
    const unique = uniqueNames();
    const files: ExportFile[] = [];
    for (const [source, group] of byArticle(notes)) {
      const title = group[0]?.article?.title ?? '';
      const base = source === '' ? say(message('exportLoose')) : fileName(title, say(message('exportArticle')));
      const name = unique(base);
      const heading = `# ${escapeMarkdown(title.replace(/\s+/g, ' ').trim() || base)}`;
      const text = `${[frontMatter(group, source, words), heading, group.map((note) => section(note, say, words)).join('\n\n---\n\n')].join('\n\n')}\n`;
      files.push({ name: `${name}.md`, mediaType: 'text/markdown', text });
    }
    return files;
  },
};
