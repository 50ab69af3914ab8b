import { describe, expect, test, vi } from 'vitest';
import { NameChoices } from '../../../components/name-choices.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import { draw, place, press } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

async function drawChoices(part: Partial<Settings>) {
  const onChange = vi.fn();
  await draw(<NameChoices settings={{ ...DEFAULT_SETTINGS, ...part }} onChange={onChange} />);
  return onChange;
}

const rows = () => [...place.querySelectorAll('li > span')].map(({ textContent }) => textContent);

describe('what was said about names', () => {
  test('where nothing was, says what would stand here', async () => {
    await drawChoices({});
    expect(place.textContent).toContain('Names that you mute or correct on their cards are listed here.');
    await expectAccessible();
  });

  test('is listed', async () => {
    await drawChoices({ muted: { Q1: 'Bergen' }, choices: { 'place:georgia': 'Q230', 'person:kim jong-un': null } });
    expect(rows()).toEqual([
      'Bergen · not underlined',
      'georgia · means Q230',
      'kim jong-un · none of the things we know by that name',
    ]);
    await expectAccessible();
  });

  test('is taken back', async () => {
    const onChange = await drawChoices({ muted: { Q1: 'Bergen', Q2: 'Oslo' }, choices: { 'place:georgia': 'Q230' } });
    await press('Underline again');
    await press('Forget');
    expect(onChange.mock.calls).toEqual([[{ muted: { Q2: 'Oslo' } }], [{ choices: {} }]]);
  });

  test.each(HOSTILE)('is shown as letters: %s', async (_, words) => {
    await drawChoices({ muted: { Q1: words }, choices: { [`person:${words}`]: words } });
    expectLetters(words);
  });
});
