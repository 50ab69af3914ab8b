import { describe, expect, test, vi } from 'vitest';
import { UserRules } from '../../../components/user-rules.tsx';
import type { UserRule } from '../../../lib/settings/user-rule.ts';
import { draw, field, fill, hasButton, place, press } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

const aRule = (part: Partial<UserRule> = {}): UserRule => ({
  id: 'r1',
  host: 'news.example',
  verdict: 'junk',
  match: 'words',
  pattern: 'Subscribe now',
  made: '2024-07-10T00:00:00Z',
  ...part,
});

async function drawRules(...rules: UserRule[]) {
  const calls = { onChange: vi.fn(), onRemove: vi.fn() };
  await draw(<UserRules rules={rules} {...calls} />);
  return calls;
}

describe('the rules of the user', () => {
  test('where there are none, says what makes them', async () => {
    await drawRules();
    expect(place.textContent).toContain('“Not junk” in the popup');
    expect(place.textContent).toContain('“Mark a box as junk…” make them');
    await expectAccessible();
  });

  test.each<[Partial<UserRule>, string]>([
    [{}, 'These words are junk'],
    [{ match: 'box' }, 'This box is junk'],
    [{ verdict: 'keep' }, 'These words are not junk'],
    [{ verdict: 'keep', match: 'box' }, 'This box is not junk'],
  ])('%j says: %s', async (part, words) => {
    await drawRules(aRule(part));
    expect(place.querySelector('.quiet')?.textContent).toBe(words);
    await expectAccessible();
  });

  test('stand by site, and on a site by age', async () => {
    const [b, late, early] = [
      aRule({ id: 'b', host: 'b.example' }),
      aRule({ id: 'l', host: 'a.example', pattern: 'late' }),
      aRule({ id: 'e', host: 'a.example', pattern: 'early', made: '2020-01-01T00:00:00Z' }),
    ];
    await drawRules(b, late, early);
    expect([...place.querySelectorAll('textarea')].map(({ value }) => value)).toEqual([
      'early',
      'late',
      'Subscribe now',
    ]);
  });

  test('are changed and removed', async () => {
    const rule = aRule();
    const { onChange, onRemove } = await drawRules(rule);
    await fill('What to do with it', 'hide');
    await fill('Words', ' Subscribe today ');
    expect(onChange.mock.calls).toEqual([[{ ...rule, mode: 'hide' }], [{ ...rule, pattern: 'Subscribe today' }]]);
    await press('Remove');
    expect(onRemove.mock.calls).toEqual([[rule]]);
  });

  test('go back to the mode of the site', async () => {
    const { mode: _, ...plain } = aRule();
    const { onChange } = await drawRules({ ...plain, mode: 'dim' });
    await fill('What to do with it', '');
    expect(onChange.mock.calls).toEqual([[plain]]);
  });

  test('are never emptied', async () => {
    const { onChange } = await drawRules(aRule({ match: 'box', pattern: '.promo' }));
    await fill('Selector of the box', '  ');
    expect(onChange).not.toHaveBeenCalled();
    expect(field('Selector of the box').value).toBe('.promo');
  });

  test('about words that are no junk have no mode', async () => {
    await drawRules(aRule({ verdict: 'keep' }));
    expect(place.querySelector('select')).toBeNull();
    expect(hasButton('Remove')).toBe(true);
  });

  test.each(HOSTILE)('show %s as letters', async (_, words) => {
    await drawRules(aRule({ host: words, pattern: words }));
    expectLetters(words);
  });
});
