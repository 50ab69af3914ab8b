/* Where Sidelight may read, with the hook that follows the browser's word: `use-site-permissions.ts`. */

import { describe, expect, test, vi } from 'vitest';
import { SitePermissions } from '../../../components/site-permissions.tsx';
import { useSitePermissions } from '../../../components/use-site-permissions.ts';
import { fakePermissions } from './a-permission-port.ts';
import { draw, fill, place, press, submit, tick } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

const ALL = '*://*/*';
const chosen = () => place.querySelector('label:has(:checked)')?.textContent;

async function drawPermissions(...granted: string[]) {
  const calls = { onAllow: vi.fn(async () => true), onRevoke: vi.fn() };
  await draw(<SitePermissions granted={granted} {...calls} />);
  return calls;
}

describe('where Sidelight may read', () => {
  test('is not told before it is known', async () => {
    await draw(<SitePermissions granted={null} onAllow={vi.fn(async () => true)} onRevoke={vi.fn()} />);
    expect(place.innerHTML).toBe('');
  });

  test.each<[string[], string]>([
    [[], 'This page, when I click'],
    [['*://news.example/*'], 'Sites I choose'],
    [[ALL], 'All sites'],
    [['*://news.example/*', ALL], 'All sites'],
  ])('%j is: %s', async (granted, words) => {
    await drawPermissions(...granted);
    expect(chosen()).toBe(words);
    expect(place.querySelectorAll('.chosen')).toHaveLength(1);
    await expectAccessible();
  });

  test.each([
    ['news.example', '*://news.example/*'],
    [' https://www.news.example/a/story?x=1 ', '*://www.news.example/*'],
    ['NEWS.example:8080/path', '*://news.example/*'],
    ['bücher.example', '*://xn--bcher-kva.example/*'],
  ])('a site is allowed: “%s”', async (typed, origin) => {
    const { onAllow } = await drawPermissions();
    await tick('Sites I choose');
    await fill('A site, such as news.example', typed);
    await submit();
    expect(onAllow.mock.calls).toEqual([[[origin]]]);
  });

  test.each(['', 'localhost', '*', '*.example', 'https://', 'not a site', '<b>.example'])(
    '“%s” is no site',
    async (typed) => {
      const { onAllow } = await drawPermissions();
      await tick('Sites I choose');
      await fill('A site, such as news.example', typed);
      await submit();
      expect(onAllow).not.toHaveBeenCalled();
      expect(place.querySelector('[role=alert]')?.textContent).toBe('That is not the name of a site.');
      await expectAccessible();
    },
  );

  test('is taken back: one site, or all that was given', async () => {
    const { onRevoke } = await drawPermissions('*://a.example/*', 'https://b.example/*');
    await press('Remove');
    await tick('This page, when I click');
    expect(onRevoke.mock.calls).toEqual([[['*://a.example/*']], [['*://a.example/*', 'https://b.example/*']]]);
  });

  test('sites are chosen in place of all', async () => {
    const { onRevoke } = await drawPermissions(ALL);
    await tick('Sites I choose');
    expect(onRevoke.mock.calls).toEqual([[[ALL]]]);
  });

  test('all sites are asked for, and where the user says no, the choice of before is shown', async () => {
    const { onAllow } = await drawPermissions();
    await tick('All sites');
    expect(onAllow.mock.calls).toEqual([[[ALL]]]);
    await expect.poll(chosen).toBe('This page, when I click');
  });

  test('the last site that goes leaves the focus on the choice that holds then', async () => {
    await drawPermissions('*://a.example/*');
    await press('Remove');
    expect(document.activeElement?.closest('label')?.textContent).toBe('This page, when I click');
  });

  test.each(HOSTILE)('shows %s as letters', async (_, words) => {
    await drawPermissions(`*://${words}/*`);
    expectLetters(words);
  });
});

test('what the browser was told elsewhere is followed, without what was granted for something else', async () => {
  const port = fakePermissions('https://en.wikipedia.org/*');
  const Wired = () => <SitePermissions {...useSitePermissions(port, ['https://en.wikipedia.org/*'])} />;
  await draw(<Wired />);
  await expect.poll(chosen).toBe('This page, when I click');
  await port.request(['*://news.example/*']);
  await expect.poll(chosen).toBe('Sites I choose');
  await press('Remove');
  await expect.poll(chosen).toBe('This page, when I click');
  expect(port.origins).toEqual(['https://en.wikipedia.org/*']);
});
