/*
 * The same on real pages, each of which is edited in one place, or set otherwise, between two readings. A folder of
 * pages with gold; `--every N` takes every Nth page.
 */

import process from 'node:process';
import { hasChanges } from '../../lib/changes/changes.ts';
import { compareReadings } from '../../lib/changes/compare-readings.ts';
import { readTextOf } from '../../lib/changes/read-text.ts';
import { parsePage, readGold, readHtml } from '../junk/gold-pages.ts';
import { EDITS, setOtherwise } from './edits.ts';
import { type ReadArticle, readArticle } from './read-article.ts';

interface Row {
  name: string;
  pages: number;
  found: number;
  /** Pages on which anything else is told. */
  more: number;
}

/** Paragraphs of a page that is edited, and characters of one. */
const MIN_PARAGRAPHS = 5;
const MIN_CHARACTERS = 120;

const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

function paragraphsOf({ article }: ReadArticle): Set<string> {
  const long = article.lines.filter(({ kind, start, end }) => kind === 'paragraph' && end - start >= MIN_CHARACTERS);
  return new Set(long.map(({ start, end }) => plain(article.text.slice(start, end))));
}

/** Prints what of the pages was wrong, and gives the figures. */
export async function evaluateReal(folder: string, showsWrong: boolean): Promise<readonly Row[]> {
  const every = Number(/^--every=(\d+)$/m.exec(process.argv.join('\n'))?.[1] ?? 1);
  const rows = [...EDITS.map(({ name }) => name), 'set otherwise'].map(
    (name): Row => ({ name, pages: 0, found: 0, more: 0 }),
  );
  for (const { id, language } of readGold(folder).filter((_, at) => at % every === 0)) {
    const html = readHtml(folder, id);
    const before = readArticle(html);
    const paragraphs = paragraphsOf(before);
    if (paragraphs.size < MIN_PARAGRAPHS) continue;
    const text = readTextOf(before.article, before.lines);
    for (const row of rows) {
      const dom = parsePage(html, 'https://news.example/story');
      const { document } = dom.window;
      const own = [...document.querySelectorAll('p')].filter((one) => paragraphs.has(plain(one.textContent)));
      const middle = own[Math.floor(own.length / 2)];
      const edit = EDITS.find(({ name }) => name === row.name);
      const isIt = edit ? middle && edit.apply(middle) : () => false;
      if (!edit) setOtherwise(document);
      const edited = dom.serialize();
      dom.window.close();
      if (!isIt) continue;
      const now = readArticle(edited);
      const changes = compareReadings(text, readTextOf(now.article, now.lines), { page: now.lines });
      const told = changes.lines.filter(({ kind }) => kind !== 'moved');
      const isFound = edit ? told.some(isIt) : !hasChanges(changes);
      const more = told.filter((change) => !isIt(change)).length > 0 || changes.headline || changes.extent !== 'whole';
      row.pages++;
      row.found += isFound ? 1 : 0;
      row.more += more ? 1 : 0;
      if (showsWrong && (!isFound || more)) console.log(row.name, id, language, JSON.stringify(changes).slice(0, 600));
      // jsdom frees pages only between turns of the event loop.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  return rows;
}
