/* Where notes are to be shared: what the form asks, says and hands out. */

import { expect, test, vi } from 'vitest';
import { SyncForm } from '../../../components/options/sync-form.tsx';
import { draw, field, fill, place, press, tick } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';

async function drawForm({ hasFolders = true } = {}) {
  const onStart = vi.fn();
  await draw(<SyncForm suggestedName="This browser" isBusy={false} hasFolders={hasFolders} onStart={onStart} />);
  return { onStart };
}

test('what was typed is handed out, spaces around address and name left out', async () => {
  const { onStart } = await drawForm();
  await expectAccessible();
  await fill('Address of the folder', ' https://dav.example/notes/ ');
  await fill('User name', 'ada ');
  await fill('Password', ' secret ');
  await tick('Share what I have read, too');
  await press('Share notes through it');
  expect(onStart).toHaveBeenCalledWith({
    address: 'https://dav.example/notes/',
    user: 'ada',
    password: ' secret ',
    passphrase: '',
    deviceName: 'This browser',
    history: true,
  });
});

test('secrets are not shown while typed, and the hint is said with its field', async () => {
  await drawForm();
  expect((field('Password') as HTMLInputElement).type).toBe('password');
  const passphrase = field('Passphrase to seal the notes with (optional)');
  expect((passphrase as HTMLInputElement).type).toBe('password');
  const hint = document.getElementById(passphrase.getAttribute('aria-describedby') ?? '');
  expect(hint?.textContent).toContain('every device');
});

test.each([
  ['http://nas.home/notes', true],
  [' http://192.168.1.4:8080/dav ', true],
  ['HTTP://dav.example', true],
  ['https://dav.example/', false],
  ['http://localhost:8080/', false],
  ['http://127.0.0.1/dav', false],
  ['http://[::1]:8080/', false],
  ['http://localhost.example.org/', true],
  ['', false],
])('what can be read on the way is said before it is sent: %s', async (address, isSaid) => {
  await drawForm();
  await fill('Address of the folder', address);
  expect(place.textContent?.includes('anybody on the way')).toBe(isSaid);
});

test('a folder here wants no address, name or password', async () => {
  const { onStart } = await drawForm();
  await fill('Password', 'typed before');
  await tick('A folder here');
  await expectAccessible();
  expect(place.textContent).toContain('Syncthing');
  expect([...place.querySelectorAll('input')].map(({ type }) => type)).toEqual([
    'radio',
    'radio',
    'password',
    'text',
    'checkbox',
  ]);
  await fill('Passphrase to seal the notes with (optional)', 'of all');
  await press('Choose a folder and share notes through it');
  const rest = { passphrase: 'of all', deviceName: 'This browser', history: false };
  expect(onStart).toHaveBeenCalledWith({ address: '', user: '', password: '', ...rest });
});

test('where the browser gives no folder, that is said and nothing can be pressed', async () => {
  await drawForm({ hasFolders: false });
  await tick('A folder here');
  expect(place.textContent).toContain('gives extensions no folder');
  expect(place.querySelector('button')).toBeNull();
});
