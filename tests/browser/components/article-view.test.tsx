/* The parts stand in `article-sections.tsx`, `found-line.tsx` and `forced-colours.tsx`. */

import { describe, expect, test, vi } from 'vitest';
import type { ArticleActions } from '../../../components/article-section.ts';
import { ArticleView } from '../../../components/article-view.tsx';
import { type Message, message } from '../../../lib/i18n/message.ts';
import type { PageReport } from '../../../lib/messaging/protocol.ts';
import { aCard } from './a-card.ts';
import { aReport } from './a-report.ts';
import { draw, field, hasButton, openFolds, place, press, tick } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

const REPORT = aReport({
  cast: [aCard({ description: message('factPlain', 'Mayor') })],
  dates: {
    lines: [],
    events: [1, 2].map((day) => ({
      start: day,
      end: day + 1,
      when: `${day} Jul 2024`,
      day: `2024-07-0${day}`,
      text: `Day ${day}`,
    })),
    overAYearOld: false,
  },
  comments: { start: 300, end: 400, count: 3, hidden: false },
  focus: true,
});

const QUOTE = { start: 3, end: 9, text: '“Aye.”' };
const junk = (start: number, dismissed: boolean): PageReport['junk'][number] => ({
  ...{ start, end: start + 1, kind: 'related', score: 0.9, detector: 'related-boxes' },
  ...{ reason: message('junkReasonRelated'), dismissed, rule: null, mode: null, text: 'Also read' },
});

async function drawView(report = REPORT) {
  const done = async (): Promise<Message | null> => null;
  const saved = async () => ({ ok: true }) as const;
  const actions = {
    ...{ goTo: vi.fn(), choose: done, mute: done, setJunkMode: vi.fn(), dismissJunk: vi.fn(done) },
    ...{
      openAllJunk: vi.fn(),
      hideComments: vi.fn(done),
      markBox: vi.fn(done),
      toggleFocus: vi.fn(),
      paintChanges: vi.fn(),
    },
    ...{ saveNote: saved, deleteNote: saved, restoreNote: done, loadTags: async () => [], copyCitation: done },
    ...{ articleParts: async () => null, folderName: async () => null },
    openPrint: vi.fn(),
    putIntoFolder: async () => ({ ok: true, value: '' }) as const,
    ...{ loadDraft: async () => null, keepDraft: done, dropDraft: done },
    lookUp: { ask: async () => ({ status: 'missing' }) as const, permit: async () => 'refused' as const },
  } satisfies ArticleActions;
  await draw(<ArticleView report={report} actions={actions} />);
  return actions;
}

const parts = () => [...place.querySelectorAll('section')].map(({ ariaLabel }) => ariaLabel);

describe('an article at a glance', () => {
  test('shows its parts in order, and nothing of what it has none of', async () => {
    await drawView();
    expect(parts()).toEqual([
      'People, places and organisations',
      'Timeline',
      'Junk on this page',
      'Readers’ comments on this page',
      'Notes',
      'Take the article along',
    ]);
    await expectAccessible();
    await drawView(aReport({ cast: [aCard({ quotes: [QUOTE] })] }));
    expect(parts()).toEqual([
      'People, places and organisations',
      'Junk on this page',
      'Notes',
      'Take the article along',
    ]);
    await drawView(
      aReport({ cast: [aCard({ quotes: [QUOTE, QUOTE] })], copySigns: [{ kind: 'spellings', examples: ['Ada'] }] }),
    );
    expect(parts().slice(1)).toEqual([
      'Quotes',
      'Junk on this page',
      'Signs of a copy',
      'Notes',
      'Take the article along',
    ]);
  });

  test.each<[string, Partial<PageReport>]>([
    ['Nothing found in this article.', {}],
    ['1 name · 1 quote', { cast: [aCard({ quotes: [QUOTE] })] }],
    ['2 dates · 1 line of junk', { dates: REPORT.dates, junk: [junk(0, false), junk(1, true)] }],
  ])('says in a line what was found: %s', async (words, found) => {
    await drawView(aReport(found));
    expect(place.querySelector('.found')?.textContent).toBe(words);
  });

  test('passes on what is pressed', async () => {
    const actions = await drawView();
    await tick('Hide');
    await tick('Show the article alone');
    await openFolds();
    await expect.poll(() => hasButton('Mark a box as junk…')).toBe(true);
    await press('Mark a box as junk…');
    await press('Day 1');
    expect(actions.setJunkMode.mock.calls).toEqual([['hide']]);
    expect(actions.toggleFocus).toHaveBeenCalledOnce();
    expect(actions.markBox).toHaveBeenCalledOnce();
    expect(actions.goTo).toHaveBeenCalledOnce();
    expect((field('Show the article alone') as HTMLInputElement).ariaChecked).toBe('true');
  });

  test.each(HOSTILE)('shows %s as letters', async (_, words) => {
    await drawView(aReport({ cast: [aCard({ name: words })], title: words }));
    expectLetters(words);
  });
});
