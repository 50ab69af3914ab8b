import { describe, expect, test, vi } from 'vitest';
import { EntityTimeline } from '../../../components/library/entity-timeline.tsx';
import type { ArticleGroup } from '../../../lib/notes/library/overview.ts';
import { aNote, noteOn } from './a-note.ts';
import { drawWide, place, press } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

const anArticle = (part: Partial<ArticleGroup> = {}): ArticleGroup => ({
  key: 'a',
  title: 'A quay is planned',
  address: 'https://news.example/plan',
  site: 'news.example',
  published: '2023-05-01',
  firstSeen: '2024-07-11T09:00:00Z',
  notes: [],
  sources: [],
  ...part,
});

const NONE = { loose: [], months: [], onPrint: vi.fn() };

describe('one name through time', () => {
  test('tells article by article, with the notes, and which day is only that of reading', async () => {
    const note = noteOn('behind a skerry', { body: 'Why **there**?' });
    const [onBack, onEdit] = [vi.fn(), vi.fn()];
    const articles = [
      anArticle(),
      anArticle({ key: 'b', title: 'It opens', address: '', published: null, notes: [note] }),
    ];
    await drawWide(<EntityTimeline name="Bergen" articles={articles} onBack={onBack} onEdit={onEdit} {...NONE} />);
    expect(place.querySelector('.selection .quiet')?.textContent).toBe('2 articles, 1 note');
    expect([...place.querySelectorAll('.when')].map(({ textContent }) => textContent)).toEqual([
      '1 May 2023',
      '11 Jul 2024 (when you read it)',
    ]);
    expect(place.querySelector('[role="grid"]')?.ariaLabel).toBe('Articles that named Bergen, oldest first');
    expect(place.querySelector('.markdown strong')?.textContent).toBe('there');
    await expectAccessible();
    await press('Edit');
    await press('‹ All names');
    expect([onEdit.mock.calls, onBack.mock.calls.length]).toEqual([[[note]], 1]);
  });

  test('shows in which months it was met, and the notes on the name alone; is printed', async () => {
    const months = [
      { month: '2024-05', count: 3 },
      { month: '2024-06', count: 1 },
    ];
    const [loose, onPrint] = [[aNote({ article: null, body: 'Ask her again.' })], vi.fn()];
    const acts = { onBack: vi.fn(), onEdit: vi.fn(), onPrint };
    await drawWide(<EntityTimeline name="Bergen" articles={[]} loose={loose} months={months} {...acts} />);
    expect(place.querySelector('[role=img]')?.ariaLabel).toBe('May 2024: 3 articles, Jun 2024: 1 article');
    expect(place.querySelector('.name-head .markdown')?.textContent).toBe('Ask her again.');
    await expectAccessible();
    await press('Edit');
    await press('Print');
    expect([acts.onEdit.mock.calls, onPrint.mock.calls.length]).toEqual([[[loose[0]]], 1]);
  });

  test.each(HOSTILE)('shows %s as letters', async (_, words) => {
    const notes = [aNote({ body: words }), noteOn(words, { id: 'n2' })];
    const articles = [anArticle({ title: words, site: words, published: words, notes })];
    await drawWide(<EntityTimeline name={words} articles={articles} onBack={vi.fn()} onEdit={vi.fn()} {...NONE} />);
    expectLetters(words);
  });
});
