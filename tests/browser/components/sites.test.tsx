/* What holds on single sites: in the popup, and listed in the settings. */

import { describe, expect, test, vi } from 'vitest';
import { SiteChoices } from '../../../components/site-choices.tsx';
import { SitePermission } from '../../../components/site-permission.tsx';
import { SiteReading, type SiteReadingProps } from '../../../components/site-reading.tsx';
import { SiteSwitch } from '../../../components/site-switch.tsx';
import type { SiteSettings } from '../../../lib/settings/settings.ts';
import { fakePermissions } from './a-permission-port.ts';
import { draw, field, place, press, tick } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

describe('sites with choices of their own', () => {
  test('where there are none, says what makes one', async () => {
    await draw(<SiteChoices sites={{}} onForget={vi.fn()} />);
    expect(place.textContent).toContain('None. The toolbar popup');
    await expectAccessible();
  });

  test.each<[SiteSettings, string]>([
    [{ enabled: false }, ' · off'],
    [{ junk: 'hide', density: 'all' }, ' · junk: hide · names: all'],
    [{ density: 'first' }, ' · names: first'],
    [{ density: 'none', memory: false }, ' · names: none · not remembered'],
    [{ enabled: true, memory: true }, ''],
  ])('%j says “%s”', async (site, words) => {
    const onForget = vi.fn();
    await draw(<SiteChoices sites={{ 'news.example': site }} onForget={onForget} />);
    expect(place.querySelector('li .grow')?.textContent).toBe(`news.example${words}`);
    await expectAccessible();
    await press('Forget');
    expect(onForget.mock.calls).toEqual([['news.example']]);
  });

  test.each(HOSTILE)('shows %s as letters', async (_, words) => {
    await draw(<SiteChoices sites={{ [words]: { enabled: false } }} onForget={vi.fn()} />);
    expectLetters(words);
  });
});

describe('how names are shown on a site', () => {
  async function drawReading(part: Partial<SiteReadingProps> = {}) {
    const calls = { onDensity: vi.fn(), onRemembers: vi.fn() };
    await draw(<SiteReading density="first" memoryOn remembers {...calls} {...part} />);
    return calls;
  }

  test('is chosen', async () => {
    const { onDensity, onRemembers } = await drawReading();
    expect(field('First')).toMatchObject({ checked: true });
    await expectAccessible();
    await tick('None');
    await tick('Remember which names articles here mention');
    expect([onDensity.mock.calls, onRemembers.mock.calls]).toEqual([[['none']], [[false]]]);
  });

  test('says nothing of a memory that is off', async () => {
    await drawReading({ memoryOn: false });
    expect(place.textContent).not.toContain('Remember');
  });
});

describe('Sidelight on a site', () => {
  const ORIGIN = '*://news.example/*';

  test('is switched off', async () => {
    const onEnabled = vi.fn();
    await draw(<SiteSwitch host="news.example" enabled onEnabled={onEnabled} />);
    await tick('Sidelight on news.example');
    expect(onEnabled.mock.calls).toEqual([[false]]);
    await expectAccessible();
  });

  test('may read without a click, and no longer, as the browser says', async () => {
    const permissions = fakePermissions();
    await draw(<SitePermission host="news.example" permissions={permissions} />);
    await expect.poll(() => place.textContent).toContain('Read articles here without a click');
    const may = () => (field('Read articles here') as HTMLInputElement).checked;
    expect(may()).toBe(false);
    await expectAccessible();
    await tick('Read articles here');
    expect(permissions.origins).toEqual([ORIGIN]);
    await expect.poll(may).toBe(true);
    await tick('Read articles here');
    expect(permissions.origins).toEqual([]);
  });

  test.each(HOSTILE)('named %s shows letters', async (_, words) => {
    await draw(<SiteSwitch host={words} enabled={false} onEnabled={vi.fn()} />);
    expectLetters(words);
  });
});
