/* The names of the library, with who comes with whom over them: counted when that is opened. */

import { expect, test, vi } from 'vitest';

await vi.hoisted(() => import('./a-background.ts'));

import { NamesView } from '../../../entrypoints/library/overviews.tsx';
import type { LibraryView } from '../../../entrypoints/library/use-library.ts';
import type { HistoryEntry } from '../../../lib/history/visit.ts';
import { draw, openFolds, place, press } from '../components/drawn.tsx';

const reading = (at: number, ...names: string[]): HistoryEntry => ({
  ...{ version: 1, key: `${at}`, source: `https://news.example/${at}`, title: `Article ${at}`, published: null },
  ...{ first: `2026-0${at}-01T00:00:00Z`, last: `2026-0${at}-01T00:00:00Z` },
  entities: names.map((name) => ({ id: `person:${name}`, name, type: 'person' })),
});

test('who comes with whom stands over the names, and leads to one of them through time', async () => {
  const readings = [1, 2, 3].map((at) => reading(at, 'ada solheim', 'jonas lie'));
  const library = { editInList: vi.fn() } as unknown as LibraryView;
  const props = { library, readings, notes: [], nameOf: (id: string) => id.slice(7), onPrint: vi.fn() };
  await draw(<NamesView {...props} />);
  expect(place.querySelector('table')).toBeNull();
  await openFolds();
  await expect.poll(() => place.querySelector('td')?.title).toBe('ada solheim and jonas lie: 3 articles');
  await press('jonas lie');
  await expect.poll(() => place.querySelector('h2')?.textContent).toBe('jonas lie');
  expect(place.querySelector('.months-met [role=img]')?.ariaLabel).toContain('Feb 2026: 1 article');
});
