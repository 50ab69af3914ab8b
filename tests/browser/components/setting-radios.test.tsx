import { expect, test, vi } from 'vitest';
import { type RadioSetting, SettingRadios } from '../../../components/setting-radios.tsx';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { draw, place, tick } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';

test.each<[RadioSetting, string, string, string, object]>([
  ['junk', 'Junk in articles', 'dim it', 'hide it', { junk: 'hide' }],
  [
    'density',
    'Underline names',
    'at their first mention (later ones open at a click)',
    'not at all',
    { density: 'none' },
  ],
])('%s: all choices are seen, and one counts when it is made', async (name, heading, chosen, other, change) => {
  const onChange = vi.fn();
  await draw(<SettingRadios name={name} settings={DEFAULT_SETTINGS} onChange={onChange} />);
  expect(place.querySelector('legend')?.textContent).toBe(heading);
  expect(place.querySelectorAll('input[type=radio]')).toHaveLength(3);
  expect(place.querySelector('label:has(:checked)')?.textContent).toBe(chosen);
  await expectAccessible();
  await tick(other);
  expect(onChange.mock.calls).toEqual([[change]]);
});
