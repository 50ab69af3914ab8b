import { describe, expect, test, vi } from 'vitest';
import { JUNK_KIND_NAMES } from '../../../components/junk-kinds.ts';
import { type JunkItem, JunkList, type JunkListProps } from '../../../components/junk-list.tsx';
import { JunkModeChoice } from '../../../components/junk-mode-choice.tsx';
import { message } from '../../../lib/i18n/message.ts';
import { t } from '../../../lib/i18n/words.ts';
import type { RuleOutcome } from '../../../lib/junk/user-rules.ts';
import { draw, field, hasButton, place, press, tick } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

const anItem = (part: Partial<JunkItem> = {}): JunkItem => ({
  start: 0,
  end: 9,
  kind: 'related',
  score: 0.9,
  detector: 'related-boxes',
  reason: message('junkReasonRelated'),
  dismissed: false,
  rule: null,
  mode: null,
  text: 'Read more',
  ...part,
});

function drawList(part: Partial<JunkListProps> = {}) {
  const calls = {
    onShow: vi.fn(),
    onDismiss: vi.fn(async () => null),
    onOpenAll: vi.fn(),
    onMarkBox: vi.fn(async () => null),
  };
  const none = { junk: [], rules: [], hidden: 0, allOpen: false } as const;
  return draw(<JunkList {...none} {...calls} {...part} />).then(() => calls);
}

const rule = (state: RuleOutcome['state'], pattern = '.promo'): RuleOutcome => ({
  id: state,
  match: 'box',
  pattern,
  state,
});

describe('the junk of a page', () => {
  test('where there is none, says so, and lets a box be marked', async () => {
    const { onMarkBox } = await drawList();
    expect(place.textContent).toContain('No junk found in this article.');
    await expectAccessible();
    await press('Mark a box as junk…');
    expect(onMarkBox).toHaveBeenCalledOnce();
  });

  test('is told with kind and reason, shown on the page, and taken back', async () => {
    const item = anItem();
    const { onShow, onDismiss } = await drawList({ junk: [item] });
    expect(place.querySelector('li')?.textContent).toContain(`Related: ${t('junkReasonRelated')}`);
    await press('Show');
    expect(onShow.mock.calls).toEqual([[item]]);
    await press('Not junk');
    expect(onDismiss.mock.calls).toEqual([[item, true]]);
    await expectAccessible();
  });

  test('that the user has taken back can be junk again', async () => {
    const item = anItem({ dismissed: true });
    const { onDismiss } = await drawList({ junk: [item] });
    expect(place.textContent).toContain('You said this is not junk here.');
    await press('Undo');
    expect(onDismiss.mock.calls).toEqual([[item, false]]);
    await expectAccessible();
  });

  test('that the user has marked gives the reason alone', async () => {
    await drawList({ junk: [anItem({ kind: 'marked', reason: message('junkReasonMarked') })] });
    expect(place.querySelector('li span')?.textContent).toBe(t('junkReasonMarked'));
  });

  test.each(Object.entries(JUNK_KIND_NAMES).filter(([kind]) => kind !== 'marked'))(
    'of kind %s has a name',
    async (kind, name) => {
      await drawList({ junk: [anItem({ kind: kind as JunkItem['kind'] })] });
      expect(place.querySelector('li span')?.textContent).toBe(`${t(name)}: ${t('junkReasonRelated')}`);
    },
  );

  test('of hundreds of items shows the first two hundred, and says how many more there are', async () => {
    const junk = Array.from({ length: 1500 }, (_, at) => anItem({ start: at, end: at + 1 }));
    await drawList({ junk });
    expect(place.querySelectorAll('li')).toHaveLength(200);
    expect(place.textContent).toContain('… and 1,300 more.');
  });

  test('is dimmed, hidden or left, as chosen', async () => {
    const onMode = vi.fn();
    await draw(<JunkModeChoice mode="dim" onMode={onMode} />);
    expect((field('Dim') as HTMLInputElement).checked).toBe(true);
    await expectAccessible();
    await tick('Hide');
    expect(onMode.mock.calls).toEqual([['hide']]);
  });

  test.each([
    [{ hidden: 0, allOpen: false }, null, true],
    [{ hidden: 2, allOpen: false }, 'Show all hidden', true],
    [{ hidden: 0, allOpen: true }, 'Hide again', false],
  ])('hidden so: %j, offers “%s”', async (part, offer, opens) => {
    const { onOpenAll } = await drawList(part);
    if (offer === null) return expect(hasButton('Show all hidden') || hasButton('Hide again')).toBe(false);
    await press(offer);
    expect(onOpenAll.mock.calls).toEqual([[opens]]);
  });

  test.each([
    ['nothing', 'Your rule .promo found nothing on this page.'],
    ['too-much', 'Your rule .promo would take too much of this article, so it was not applied.'],
    ['broken', 'Your rule .promo is not a selector this browser understands.'],
  ] as const)('says what came of a rule: %s', async (state, words) => {
    await drawList({ rules: [rule(state), rule('applied')] });
    expect([...place.querySelectorAll('.rule-outcome')].map(({ textContent }) => textContent)).toEqual([words]);
    await expectAccessible();
  });

  test.each(HOSTILE)('shows %s as letters, in an item, a reason, a rule and a failure', async (_, words) => {
    const item = anItem({ text: words, reason: message('fault', words) });
    await drawList({ junk: [item], rules: [rule('broken', words)], onDismiss: async () => message('fault', words) });
    await press('Not junk');
    await expect.poll(() => place.querySelector('[role=alert]')?.textContent).toBe(t('fault', words));
    expectLetters(words);
  });
});
