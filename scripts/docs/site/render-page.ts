/* One page of the site: Markdown as HTML in a frame of menu and heading. Markup in the Markdown is text. */

import { posix } from 'node:path';
import { Marked } from 'marked';
import type { SitePage, SitePart } from './site-pages.ts';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] as string);

/**
 * As the repository's own page makes them: small letters, spaces as hyphens, nothing but letters, figures and hyphens.
 */
export const headingId = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');

/** What a folder that is named stands for on the site. */
const FOLDERS: Readonly<Record<string, string>> = {
  docs: 'README.md',
  'docs/adr': 'docs/adr/0001-one-text-for-the-whole-page.md',
};
/** Files that lie beside the pages as they are. */
export const BESIDE = ['NOTICE', 'docs/annotate.schema.json'] as const;

/**
 * Where a link leads on the site: another page, a picture or a file of the site, an address of the web as it is; null
 * for what only the repository has.
 *
 * @param source the page it stands in
 * @param files by source, the file of each page
 */
export function siteLink(href: string, source: string, files: ReadonlyMap<string, string>): string | null {
  if (/^[a-z]+:|^#/i.test(href)) return href;
  const [path = '', anchor] = href.split('#', 2);
  const target = posix.normalize(posix.join(posix.dirname(source), path));
  const file = files.get(FOLDERS[target] ?? target) ?? files.get(posix.join(target, 'README.md'));
  if (file) return anchor === undefined ? file : `${file}#${anchor}`;
  if (BESIDE.some((name) => name === target)) return posix.basename(target);
  return /\.png$/.test(target) ? `pictures/${posix.basename(target)}` : null;
}

export function renderPage(page: SitePage, markdown: string, parts: readonly SitePart[]): string {
  const files = new Map(parts.flatMap(({ pages }) => pages.map(({ source, file }) => [source, file] as const)));
  const marked = new Marked({
    gfm: true,
    renderer: {
      html: ({ text }) => (text.startsWith('<!--') ? '' : escaped(text)),
      heading({ tokens, depth }) {
        const inner = this.parser.parseInline(tokens);
        const id = headingId(this.parser.parseInline(tokens, this.parser.textRenderer));
        return `<h${depth} id="${escaped(id)}">${inner}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        const leads = siteLink(href, page.source, files);
        return leads === null ? words : `<a href="${escaped(leads)}">${words}</a>`;
      },
      image: ({ href, text }) =>
        `<img src="${escaped(siteLink(href, page.source, files) ?? '')}" alt="${escaped(text)}" loading="lazy">`,
    },
  });
  const body = (marked.parse(markdown, { async: false }) as string)
    .replaceAll('<table>', '<div class="wide" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');
  const menu = parts.map(
    ({ title, pages }) =>
      `<h2>${escaped(title)}</h2><ul>${pages
        .map(
          (other) =>
            `<li><a href="${other.file}"${other.file === page.file ? ' aria-current="page"' : ''}>${escaped(other.title)}</a></li>`,
        )
        .join('')}</ul>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'">
<title>${escaped(page.title)} · Sidelight</title>
<link rel="stylesheet" href="site.css">
<link rel="icon" href="icon.svg">
</head>
<body>
<a class="skip" href="#text">To the text</a>
<header><a href="index.html"><img src="icon.svg" alt="" width="28" height="28"> Sidelight</a><a class="to-pages" href="#pages">All pages</a></header>
<div class="columns">
<nav id="pages" aria-label="Pages">${menu.join('\n')}</nav>
<main id="text">${body}</main>
</div>
</body>
</html>
`;
}
