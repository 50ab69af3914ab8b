import { describe, expect, test, vi } from 'vitest';
import { type ArticleActions, ArticleView } from '../../../components/article-view.tsx';
import { type Message, message } from '../../../lib/i18n/message.ts';
import { aCard } from './a-card.ts';
import { aReport } from './a-report.ts';
import { draw, field, place, press, tick } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

const REPORT = aReport({
  cast: [aCard({ description: message('factPlain', 'Mayor') })],
  dates: {
    lines: [],
    events: [1, 2].map((day) => ({ start: day, end: day + 1, when: `${day} Jul 2024`, text: `Day ${day}` })),
    overAYearOld: false,
  },
  comments: { start: 300, end: 400, count: 3, hidden: false },
  focus: true,
});

async function drawView(report = REPORT, notesFirst = false) {
  const done = async (): Promise<Message | null> => null;
  const saved = async () => ({ ok: true }) as const;
  const actions = {
    ...{ goTo: vi.fn(), choose: done, mute: done, setJunkMode: vi.fn(), dismissJunk: vi.fn(done) },
    ...{ openAllJunk: vi.fn(), hideComments: vi.fn(done), markBox: vi.fn(done), toggleFocus: vi.fn() },
    ...{ saveNote: saved, deleteNote: saved, restoreNote: done, loadTags: async () => [], copyCitation: done },
    ...{ loadDraft: async () => null, keepDraft: done, dropDraft: done },
    lookUp: { ask: async () => ({ status: 'missing' }) as const, permit: async () => 'refused' as const },
  } satisfies ArticleActions;
  await draw(<ArticleView report={report} actions={actions} notesFirst={notesFirst} />);
  return actions;
}

const parts = () => [...place.querySelectorAll('section')].map(({ ariaLabel }) => ariaLabel);

describe('an article at a glance', () => {
  test.each([
    [
      false,
      ['People, places and organisations', 'Timeline', 'Junk on this page', 'Readers’ comments on this page', 'Notes'],
    ],
    [
      true,
      ['Notes', 'People, places and organisations', 'Timeline', 'Junk on this page', 'Readers’ comments on this page'],
    ],
  ])('with the notes first: %s, shows its parts in order', async (notesFirst, expected) => {
    await drawView(REPORT, notesFirst);
    expect(parts()).toEqual(expected);
    await expectAccessible();
  });

  test('passes on what is pressed', async () => {
    const actions = await drawView();
    await tick('Hide');
    await tick('Show the article alone');
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
