/*
 * A page to read or print: every note by article. Nothing in it runs or loads: all words are escaped, and the page
 * itself forbids more.
 */

import { message, type Say } from '../../../i18n/message.ts';
import { sourceLine, writtenDay } from '../../citing/source-line.ts';
import type { Note } from '../../note.ts';
import { quotedWords } from '../../quoted-words.ts';
import type { ExportFormat } from './export-format.ts';
import { colourWords, type ExportWords, NO_EXPORT_WORDS } from './export-words.ts';
import { byArticle, provenanceOf } from './provenance.ts';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escapeHtml = (words: string): string => words.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

const STYLE = `body{font:17px/1.5 Georgia,serif;max-width:42em;margin:2em auto;padding:0 1em;color:#222;background:#fff}
h1,h2{line-height:1.2}blockquote{margin:1em 0;padding:.2em 1em;border-left:.3em solid #999;white-space:pre-wrap}
.yellow{border-color:#e0b400}.green{border-color:#3a9d5d}.blue{border-color:#3b7dd8}.pink{border-color:#d0488f}
.body{white-space:pre-wrap}.from{color:#555;font-size:.85em;overflow-wrap:anywhere}
@media(prefers-color-scheme:dark){body{color:#ddd;background:#1c1c1c}.from{color:#aaa}a{color:#8ab4f8}}`;

function articleOf(notes: readonly Note[], address: string, say: Say, words: ExportWords): string {
  const [first] = notes;
  if (!first) return '';
  const from = provenanceOf(first);
  const title = escapeHtml(from.title || address || say(message('exportNoArticle')));
  const line = escapeHtml(sourceLine({ ...from, accessed: '', address: '' }, say));
  const link =
    from.address === ''
      ? ''
      : ` <a rel="noreferrer" href="${escapeHtml(from.address)}">${escapeHtml(from.address)}</a>`;
  return `<section><h2>${title}</h2><p class="from">${line}${link}</p>${notes.map((note) => noteOf(note, say, words)).join('\n')}</section>`;
}

function noteOf(note: Note, say: Say, words: ExportWords): string {
  const from = provenanceOf(note);
  const quote = note.target
    ? `<blockquote class="${note.colour}">${escapeHtml(quotedWords(note.target))}</blockquote>`
    : '';
  const body = note.body === '' ? '' : `<div class="body">${escapeHtml(note.body)}</div>`;
  const toWords = escapeHtml(say(message('exportToWords')));
  const link = from.link === '' ? '' : ` · <a rel="noreferrer" href="${escapeHtml(from.link)}">${toWords}</a>`;
  const credit = from.credit === '' ? [] : [say(message('exportPicture', from.credit))];
  const facts = [
    colourWords(note.colour, words, say),
    ...note.tags.map((tag) => `#${tag}`),
    ...from.entities.map(words.nameOf),
    ...credit,
    say(message('exportAccessed', writtenDay(from.accessed, say))),
  ];
  return `<article>${quote}${body}<p class="from">${escapeHtml(facts.join(' · '))}${link}</p></article>`;
}

export const htmlExport: ExportFormat = {
  id: 'html',
  label: 'exportHtml',
  write(notes, now, say, words = NO_EXPORT_WORDS) {
    const sections = [...byArticle(notes)].map(([address, group]) => articleOf(group, address, say, words)).join('\n');
    const [heading, title] = [message('commonNotes'), message('exportNotesOf', writtenDay(now, say))].map((words) =>
      escapeHtml(say(words)),
    );
    const text = `<!doctype html>
<html lang="${escapeHtml(say(message('languageOfWords')))}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head>
<body><h1>${heading}</h1>
${sections}
</body></html>
`;
    return [{ name: `sidelight-${now.slice(0, 10)}.html`, mediaType: 'text/html', text }];
  },
};
