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

describe('one name through time', () => {
  test('tells article by article, with the notes, and which day is only that of reading', async () => {
    const note = noteOn('behind a skerry', { body: 'Why **there**?' });
    const [onBack, onEdit] = [vi.fn(), vi.fn()];
    const articles = [
      anArticle(),
      anArticle({ key: 'b', title: 'It opens', address: '', published: null, notes: [note] }),
    ];
    await drawWide(<EntityTimeline name="Bergen" articles={articles} onBack={onBack} onEdit={onEdit} />);
    expect(place.querySelector('.selection .quiet')?.textContent).toBe('2 articles, 1 note');
    expect([...place.querySelectorAll('.when')].map(({ textContent }) => textContent)).toEqual([
      'May 1, 2023',
      'Jul 11, 2024 (when you read it)',
    ]);
    expect(place.querySelector('ul')?.ariaLabel).toBe('Articles that named Bergen, oldest first');
    expect(place.querySelector('.markdown strong')?.textContent).toBe('there');
    await expectAccessible();
    await press('Edit');
    await press('‹ All names');
    expect([onEdit.mock.calls, onBack.mock.calls.length]).toEqual([[[note]], 1]);
  });

  test.each(HOSTILE)('shows %s as letters', async (_, words) => {
    const notes = [aNote({ body: words }), noteOn(words, { id: 'n2' })];
    const articles = [anArticle({ title: words, site: words, published: words, notes })];
    await drawWide(<EntityTimeline name={words} articles={articles} onBack={vi.fn()} onEdit={vi.fn()} />);
    expectLetters(words);
  });
});
