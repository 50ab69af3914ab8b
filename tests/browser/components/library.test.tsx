/* The library's lists: articles and names, with the field that narrows them (`filtered-list.tsx`). */

import { describe, expect, test, vi } from 'vitest';
import { ArticleList } from '../../../components/library/article-list.tsx';
import { NameList } from '../../../components/library/name-list.tsx';
import type { ArticleGroup, EntityGroup } from '../../../lib/notes/library/overview.ts';
import { noteOn } from './a-note.ts';
import { drawWide, fill, place, press, pressKey } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

const anArticle = (part: Partial<ArticleGroup> = {}): ArticleGroup => ({
  key: 'news.example/ferry',
  title: 'Bergen moves its ferry quay',
  address: 'https://news.example/ferry',
  site: 'news.example',
  published: '2024-07-10',
  firstSeen: '2024-07-11T09:00:00Z',
  notes: [],
  sources: ['https://news.example/ferry'],
  ...part,
});

const rows = () => [...place.querySelectorAll<HTMLElement>('[role="row"]')];
const texts = () => rows().map(({ textContent }) => textContent);

describe('the list of articles', () => {
  test('where there is none, says what would stand here', async () => {
    await drawWide(<ArticleList articles={[]} onOpen={vi.fn()} />);
    expect(place.querySelector('h2')?.textContent).toBe('No articles yet');
    await expectAccessible();
  });

  test('tells site and day, and how many notes; what was only read has none to open', async () => {
    const noted = anArticle({ notes: [noteOn('a'), noteOn('b', { id: 'n2' })] });
    const read = anArticle({ key: 'k2', title: 'Another', address: '', published: null });
    const onOpen = vi.fn();
    await drawWide(<ArticleList articles={[noted, read]} onOpen={onOpen} />);
    expect(texts()).toEqual([
      'Bergen moves its ferry quaynews.example · 10 Jul 20242 notes',
      'Anothernews.example · met 11 Jul 2024read',
    ]);
    expect(place.querySelectorAll('a')).toHaveLength(1);
    await expectAccessible();
    await press('2 notes');
    await pressKey(rows()[0], 'Enter');
    await pressKey(rows()[1], 'Enter');
    expect(onOpen.mock.calls).toEqual([[noted], [noted]]);
  });

  test('is narrowed by what its rows say, however that is written', async () => {
    await drawWide(
      <ArticleList articles={[anArticle(), anArticle({ key: 'k2', title: 'Guðmundsson í höfn' })]} onOpen={vi.fn()} />,
    );
    await fill('Find in articles', 'GUDMUNDSSON');
    expect(rows()).toHaveLength(1);
    await fill('Find in articles', 'no such');
    expect(place.textContent).toContain('Nothing here is called that.');
    await expectAccessible();
    await fill('Find in articles', '');
    expect(rows()).toHaveLength(2);
  });

  test.each(HOSTILE)('shows %s as letters', async (_, words) => {
    await drawWide(<ArticleList articles={[anArticle({ title: words, site: words })]} onOpen={vi.fn()} />);
    expectLetters(words);
  });
});

describe('the list of names', () => {
  const aName = (id: string, notes: number, articles: number): EntityGroup => ({ id, name: '', notes, articles });
  const nameOf = (id: string) => `Name ${id}`;

  test('where there is none, says what would stand here', async () => {
    await drawWide(<NameList names={[]} nameOf={nameOf} onOpen={vi.fn()} />);
    expect(place.querySelector('h2')?.textContent).toBe('No names yet');
    await expectAccessible();
  });

  test('tells how often each was noted and met, and opens its timeline', async () => {
    const onOpen = vi.fn();
    await drawWide(<NameList names={[aName('Q1', 1, 2000), aName('Q2', 0, 1)]} nameOf={nameOf} onOpen={onOpen} />);
    expect(texts()).toEqual(['Name Q11 note · 2,000 articlesTimeline', 'Name Q21 articleTimeline']);
    await expectAccessible();
    await press('Timeline of Name Q2');
    await pressKey(rows()[0], 'Enter');
    await pressKey(rows()[0], 'q');
    expect(onOpen.mock.calls).toEqual([['Q2'], ['Q1']]);
  });

  test.each(HOSTILE)('shows %s as letters', async (_, words) => {
    await drawWide(<NameList names={[aName(words, 1, 1)]} nameOf={(id) => id} onOpen={vi.fn()} />);
    expectLetters(words);
  });
});
