/*
 * The settings page wired, with what is asked of Wikipedia: `look-up-section.tsx`, and packs of the user's own:
 * `pack-section.tsx`.
 */

import '../../../entrypoints/options/options.css';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const { answers, callsOf, fake, reset } = await vi.hoisted(() => import('./a-background.ts'));

import { Options } from '../../../entrypoints/options/options.tsx';
import { message } from '../../../lib/i18n/message.ts';
import { WIKIMEDIA_PERMISSIONS } from '../../../lib/knowledge/wikimedia-requests.ts';
import { draw, field, fill, place, press } from '../components/drawn.tsx';
import { expectAccessible } from '../components/expect-accessible.ts';

beforeEach(reset);

async function drawOptions(): Promise<void> {
  await draw(<Options />);
  await expect.poll(() => place.textContent).toContain('Sites I choose');
}

describe('the settings page', () => {
  test('shows every section, with sites, look-ups and the file among them', async () => {
    await drawOptions();
    const headings = [...place.querySelectorAll('h2')].map(({ textContent }) => textContent);
    expect(headings).toEqual(expect.arrayContaining(['Reading', 'What left this browser', 'These settings as a file']));
    await expectAccessible();
  });

  test('saves a change as it is made', async () => {
    await drawOptions();
    await fill('Underline names', 'all');
    await expect.poll(() => callsOf('settings.write')).toEqual([{ density: 'all' }]);
    expect(field('Underline names').value).toBe('all');
  });

  test('says why a change could not be saved', async () => {
    answers['settings.write'] = () => ({ ok: false, reason: message('fault', 'no room') });
    await drawOptions();
    await fill('Underline names', 'all');
    await expect
      .poll(() => place.querySelector('[role=alert]')?.textContent)
      .toBe('Could not be saved: something went wrong in Sidelight: no room');
    await expectAccessible();
  });

  test('allows and forbids asking Wikipedia, which is no site to read on', async () => {
    await drawOptions();
    await expect.poll(() => place.textContent).toContain('Not allowed now.');
    await press('Allow asking Wikipedia');
    await expect.poll(() => place.textContent).toContain('Asking Wikipedia is allowed.');
    expect(fake.granted.origins).toEqual([...WIKIMEDIA_PERMISSIONS]);
    expect(place.querySelector('.chosen h3')?.textContent).toBe('This page, when I click');
  });

  test('keeps a pack of the user’s own, tells the background, and takes it back by Undo', async () => {
    answers['packs.changed'] = () => undefined;
    await drawOptions();
    const files = new DataTransfer();
    const lines = [
      '{"sidelightPack":1,"name":"Harbour board","licence":"CC0-1.0"}',
      '{"name":"Orla Fennimore","type":"person"}',
    ];
    files.items.add(new File([lines.join('\n')], 'board.jsonl'));
    const input = place.querySelector('#packs input') as HTMLInputElement;
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    const listed = () => [...place.querySelectorAll('#packs > ul strong')].map(({ textContent }) => textContent);
    await expect.poll(listed).toEqual(['Harbour board']);
    await expect.poll(() => callsOf('packs.changed').length).toBe(1);
    await press('Remove');
    await expect.poll(listed).toEqual([]);
    await press('Undo');
    await expect.poll(listed).toEqual(['Harbour board']);
    await expect.poll(() => callsOf('packs.changed').length).toBe(3);
  });

  test('lists what left this browser, and clears it', async () => {
    answers['lookup.sent'] = () => [{ at: '2024-07-10T08:00:00Z', address: 'https://en.wikipedia.org/x' }];
    answers['lookup.clear'] = () => ({ ok: true, value: null });
    await drawOptions();
    await expect.poll(() => place.textContent).toContain('https://en.wikipedia.org/x');
    answers['lookup.sent'] = () => [];
    await press('Clear the list');
    await expect.poll(() => place.textContent).toContain('Nothing so far.');
  });

  test.each([
    [{ ok: true, value: 3 } as const, 'Forgotten: 3 articles.'],
    [{ ok: false, reason: message('fault', 'no room') } as const, 'Failed: something went wrong in Sidelight: no room'],
  ])('forgets what was read: %j', async (reply, words) => {
    answers['history.clear'] = () => reply;
    await drawOptions();
    await press('Forget');
    await expect.poll(() => place.textContent).toContain(words);
  });
});
