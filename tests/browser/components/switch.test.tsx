import { describe, expect, test, vi } from 'vitest';
import { Switch } from '../../../components/switch.tsx';
import { draw, field, tick } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

describe('a switch', () => {
  test.each([true, false])('that is on: %s, says so and is turned', async (on) => {
    const onChange = vi.fn();
    await draw(
      <Switch on={on} onChange={onChange}>
        Sidelight is on
      </Switch>,
    );
    expect(field('Sidelight is on')).toMatchObject({ checked: on, ariaChecked: String(on) });
    await expectAccessible();
    await tick('Sidelight is on');
    expect(onChange.mock.calls).toEqual([[!on]]);
  });

  test.each(HOSTILE)('shows a label of %s as letters', async (_, words) => {
    await draw(
      <Switch on={false} onChange={() => undefined}>
        {words}
      </Switch>,
    );
    expectLetters(words);
  });
});
