import { expect, test, vi } from 'vitest';
import { LivePictureRow } from '../../../components/live-picture.tsx';
import type { LiveCard } from '../../../lib/knowledge/live-lookup.ts';
import type { LivePicture } from '../../../lib/knowledge/live-picture.ts';
import { draw, place, press } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';

const CARD = { title: 'Old quay', language: 'de' } as LiveCard;
const FILE = { file: 'Quay.png', address: 'https://upload.wikimedia.org/wikipedia/commons/a/ab/Quay.png' };
const DOT =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

async function drawRow(picture: LivePicture | null) {
  const ask = vi.fn(async () => picture);
  await draw(<LivePictureRow card={CARD} file={FILE} ask={ask} />);
  return ask;
}

test('nothing is fetched before it was asked for; then it stands with whose it is', async () => {
  const ask = await drawRow({
    data: DOT,
    author: 'Ada',
    licence: 'CC BY 4.0',
    page: 'https://commons.wikimedia.org/x',
  });
  expect(place.querySelector('img')).toBeNull();
  expect(ask).not.toHaveBeenCalled();
  await press('Show its picture, from upload.wikimedia.org');
  await expect.poll(() => place.querySelector('img')?.alt).toBe('Old quay');
  expect(ask.mock.calls).toEqual([[{ ...FILE, language: 'de' }]]);
  expect(place.querySelector('figcaption')?.textContent).toBe('Ada, CC BY 4.0, on Wikimedia Commons');
  expect(place.querySelector('a')?.href).toBe('https://commons.wikimedia.org/x');
  await expectAccessible();
});

test('none that may be shown is said', async () => {
  await drawRow(null);
  await press('Show its picture');
  await expect.poll(() => place.textContent).toContain('There is no picture that may be shown');
});

test('only a picture is shown as one, and only https is linked', async () => {
  await drawRow({ data: 'https://evil.example/x.png', author: 'Ada', licence: 'CC0', page: 'javascript:alert(1)' });
  await press('Show its picture');
  await expect.poll(() => place.querySelector('img')?.getAttribute('src')).toBe('');
  expect(place.querySelector('a')).toBeNull();
});
