/*
 * The article as a page to keep and read. It holds our elements alone: every word of the page's is escaped, and the
 * page itself forbids scripts, frames and whatever else could run.
 */

import { type LabelCode, message, type Say } from '../i18n/message.ts';
import { webAddress } from '../identity/web-address.ts';
import { sourceLine } from '../notes/citing/source-line.ts';
import { escapeHtml } from '../notes/formats/export/html.ts';
import { plainAddress } from '../notes/formats/plain-address.ts';
import { plainWords } from '../notes/formats/templates/escapes.ts';
import { linksIn, type WrittenLink } from './links-in.ts';
import type { ListItem, OutgoingArticle, OutgoingBlock, OutgoingNote, Stretch, Words } from './outgoing-article.ts';

/** For what is shown of an article elsewhere than in a file of its own. */
export interface HtmlParts {
  /** False where nothing may be loaded: then only what stands below pictures. */
  readonly pictures: boolean;
  /** Whether the addresses of links stand in a list at the end, for paper. */
  readonly links: boolean;
}

const IN_A_FILE: HtmlParts = { pictures: true, links: false };

const STYLE = `body{font:18px/1.6 Georgia,serif;max-width:40em;margin:2em auto;padding:0 1em;color:#222;background:#fff;overflow-wrap:anywhere}
h1,h2,h3,h4,h5,h6{line-height:1.25}blockquote{margin:1em 0;padding:0 1em;border-inline-start:.25em solid #bbb}
pre{overflow:auto;background:#f4f4f4;padding:.7em}img{max-width:100%;height:auto}figure{margin:1.5em 0}
figcaption,.from,.quiet{color:#555;font-size:.85em}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:.3em .6em;text-align:start}
mark{color:inherit}mark.yellow{background:#ffe9a8}mark.green{background:#c9ecd7}mark.blue{background:#cfe2fa}mark.pink{background:#f8d3e6}
.date{border-bottom:1px dotted}.body{white-space:pre-wrap}section{border-top:1px solid #ccc;margin-top:2em}
@media(prefers-color-scheme:dark){body{color:#ddd;background:#1c1c1c}pre{background:#2a2a2a}figcaption,.from,.quiet{color:#aaa}a{color:#8ab4f8}
mark.yellow{background:#5c4a10}mark.green{background:#1d4a32}mark.blue{background:#1f3f66}mark.pink{background:#5c2443}}`;

const text = (words: string): string => escapeHtml(plainWords(words));

const link = (address: string, inner: string): string =>
  webAddress(address) ? `<a rel="noreferrer" href="${escapeHtml(plainAddress(address))}">${inner}</a>` : inner;

export function writeHtml(article: OutgoingArticle, say: Say): string {
  const { title, language } = article;
  const tongue = text(language || say(message('languageOfWords')));
  return `<!doctype html>
<html lang="${tongue}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src https: http:; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width"><title>${text(title)}</title><style>${STYLE}</style></head>
<body dir="auto">${articleHtml(article, say)}
</body></html>
`;
}

/** What stands in the body. */
export function articleHtml(article: OutgoingArticle, say: Say, parts = IN_A_FILE): string {
  const { title, blocks, address } = article;
  const from = text(sourceLine({ ...article, title: '', address: '' }, say));
  return `<h1>${text(title)}</h1>
<p class="from">${from}${address === '' ? '' : ` ${link(address, text(address))}`}</p>
${blocks.map((block) => blockHtml(block, parts)).join('\n')}
${asideHtml(article, say, parts)}`;
}

function asideHtml({ blocks, names, dates, notes }: OutgoingArticle, say: Say, parts: HtmlParts): string {
  const tongue = text(say(message('languageOfWords')));
  const section = (name: string, code: LabelCode, inner: readonly string[]) =>
    inner.length === 0
      ? ''
      : `<section class="${name}"><h2 lang="${tongue}">${text(say(message(code)))}</h2>${inner.join('\n')}</section>`;
  const listed = (rows: readonly string[]) => (rows.length === 0 ? [] : [`<ul>${rows.join('\n')}</ul>`]);
  const rows = names.map(
    ({ name, says }) => `<li><strong>${text(name)}</strong>${says === '' ? '' : ` — ${text(says)}`}</li>`,
  );
  const told = notes.filter(({ number }) => number > 0);
  return [
    section('names', 'commonNames', listed(rows)),
    section('dates', 'outgoingDates', listed(dates.map((line) => `<li>${text(line)}</li>`))),
    section('notes', 'commonNotes', told.map(noteHtml)),
    section('links', 'outgoingLinks', parts.links ? listed(linksIn(blocks).map(linkRow)) : []),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

const linkRow = ({ words, address }: WrittenLink): string =>
  `<li><span dir="auto">${text(words)}</span> — ${link(address, `<bdi>${text(address)}</bdi>`)}</li>`;

function noteHtml({ number, isInText, quote, standing, body, tags, names, colour }: OutgoingNote): string {
  const facts = [colour, ...names, ...tags.map((tag) => `#${tag}`)].map(text).join(' · ');
  return [
    `<div id="note-${number}">`,
    ...(isInText ? [`<a href="#words-${number}">[${number}]</a>`] : []),
    ...(quote === '' ? [] : [`<blockquote dir="auto">${text(quote)}</blockquote>`]),
    ...(standing === '' ? [] : [`<p class="standing" dir="auto">${text(standing)}</p>`]),
    ...(body === '' ? [] : [`<div class="body" dir="auto">${text(body)}</div>`]),
    `<p class="quiet">${facts}</p></div>`,
  ].join('');
}

function blockHtml(block: OutgoingBlock, { pictures }: HtmlParts): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${wordsHtml(block.words)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${wordsHtml(block.words)}</p>`;
    case 'quote':
      return `<blockquote>${block.paragraphs.map((words) => `<p>${wordsHtml(words)}</p>`).join('')}</blockquote>`;
    case 'preformatted':
      return `<pre>\n${block.lines.map(wordsHtml).join('\n')}</pre>`;
    case 'list':
      return listHtml(block.items);
    case 'table':
      return `<table>${block.rows.map((cells) => `<tr>${cells.map(cellHtml).join('')}</tr>`).join('\n')}</table>`;
    case 'picture': {
      const below = [wordsHtml(block.caption), text(block.credit)].filter((words) => words !== '').join(' · ');
      if (!pictures) return below === '' ? '' : `<figure><figcaption>${below}</figcaption></figure>`;
      const image = `<img src="${escapeHtml(plainAddress(block.address))}" alt="${text(block.alt)}" loading="lazy">`;
      return `<figure>${image}${below === '' ? '' : `<figcaption>${below}</figcaption>`}</figure>`;
    }
  }
}

const cellHtml = (lines: readonly Words[]): string => `<td>${lines.map(wordsHtml).join('<br>')}</td>`;

/** Items one deeper stand in a list of their own, in the item before. */
function listHtml(items: readonly ListItem[]): string {
  let html = '';
  const open: string[] = [];
  for (const { depth, isOrdered, paragraphs } of items) {
    const at = Math.min(depth, open.length + 1);
    while (open.length > at) html += `</li></${open.pop()}>`;
    if (open.length === at) html += '</li>';
    else {
      const tag = isOrdered ? 'ol' : 'ul';
      open.push(tag);
      html += `<${tag}>`;
    }
    const [first = [], ...others] = paragraphs;
    html += `<li>${wordsHtml(first)}${others.map((words) => `<p>${wordsHtml(words)}</p>`).join('')}`;
  }
  while (open.length > 0) html += `</li></${open.pop()}>`;
  return html;
}

const wordsHtml = (words: Words): string => words.map(stretchHtml).join('').trim();

function stretchHtml({ text: said, address, colour, date, dimmed, notes }: Stretch): string {
  const dated = date === null ? text(said) : `<span class="date" title="${text(date)}">${text(said)}</span>`;
  const paler = dimmed ? `<span class="dimmed">${dated}</span>` : dated;
  const linked = address === null ? paler : link(address, paler);
  const marked = colour === null ? linked : `<mark class="${colour}">${linked}</mark>`;
  const notesHtml = notes.map((number) => `<sup id="words-${number}"><a href="#note-${number}">${number}</a></sup>`);
  return marked + notesHtml.join('');
}
