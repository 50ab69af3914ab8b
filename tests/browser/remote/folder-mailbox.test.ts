/* A folder of the user's as a mailbox, in Chromium's own file system: private, and otherwise as one that is chosen. */

import { beforeEach, describe, expect, test } from 'vitest';
import { folderMailbox } from '../../../lib/remote/folder-mailbox.ts';
import { packedMailbox } from '../../../lib/remote/packed-mailbox.ts';
import { syncRound } from '../../../lib/sync/sync-round.ts';
import { Device } from '../../unit/sync/devices.ts';
import type { MemoryPlace } from '../../unit/sync/memory-mailbox.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | null) => bytes && new TextDecoder().decode(bytes);

/** The devices' own rounds are not used. */
const NOWHERE = null as unknown as MemoryPlace;

let root: FileSystemDirectoryHandle;
beforeEach(async () => {
  const storage = await navigator.storage.getDirectory();
  await storage.removeEntry('shared', { recursive: true }).catch(() => undefined);
  root = await storage.getDirectoryHandle('shared', { create: true });
});

test('what is written is listed and read, in a folder that is made for it, and is gone when removed', async () => {
  const place = folderMailbox(root);
  expect(await place.list('')).toEqual([]);
  expect(await place.list('device')).toEqual([]);
  expect(await place.read('device/1.json', 10)).toBeNull();
  await place.write('device/1.json', bytesOf('words'));
  await place.write('device.json', bytesOf('more words'));
  expect(await place.list('')).toEqual([{ name: 'device.json', mark: expect.stringMatching(/ 10$/), size: 10 }]);
  expect(await place.list('device')).toMatchObject([{ name: 'device/1.json', size: 5 }]);
  expect(textOf(await place.read('device/1.json', 10))).toBe('words');
  await place.write('device/1.json', bytesOf('new'));
  expect(textOf(await place.read('device/1.json', 10))).toBe('new');
  for (const _ of [1, 2]) await place.remove('device/1.json');
  await place.remove('nobody/1.json');
  expect(await place.list('device')).toEqual([]);
});

test('a file above the limit is not read', async () => {
  const place = folderMailbox(root);
  await place.write('large.json', new Uint8Array(5000));
  await expect(place.read('large.json', 100)).rejects.toMatchObject({ kind: 'tooLarge' });
});

test('a folder that is gone is told, and not made anew', async () => {
  const storage = await navigator.storage.getDirectory();
  await storage.removeEntry('shared');
  const place = folderMailbox(root);
  await expect(place.list('')).rejects.toMatchObject({ kind: 'gone' });
  await expect(place.write('a.json', bytesOf('x'))).rejects.toMatchObject({ kind: 'gone' });
});

describe('what the browser throws is told', () => {
  test.each([
    ['NotAllowedError', 'permission'],
    ['QuotaExceededError', 'full'],
    ['NoModificationAllowedError', 'locked'],
    ['NotReadableError', 'locked'],
    ['TypeMismatchError', 'conflict'],
  ])('%s', async (name, kind) => {
    const getFileHandle = () => Promise.reject(new DOMException('no', name));
    const place = folderMailbox({ getFileHandle } as unknown as FileSystemDirectoryHandle);
    await expect(place.write('a.json', bytesOf('x'))).rejects.toMatchObject({ kind });
  });
});

test('two devices share notes through it; what the program that carries it leaves there is left alone', async () => {
  const place = folderMailbox(root);
  const devices = [new Device(NOWHERE), new Device(NOWHERE)] as const;
  const round = async (device: Device) => {
    const keep = async (state: Device['state']) => {
      device.state = state;
    };
    const options = { deviceName: 'one', now: device.now(), fresh: () => crypto.randomUUID().slice(0, 8) };
    return syncRound(packedMailbox(place, null), device.shelf, device.state, keep, options);
  };
  devices[0].write('a note');
  for (const device of devices) await round(device);
  const own = devices[0].state.device;
  const others = ['.syncthing.000002-ab.json.tmp', '000001-ab (copy of another device).json', '.stfolder'];
  for (const name of others) await place.write(`${own}/${name}`, bytesOf('of another program'));
  await place.write(`${own} (copy of another device).json`, bytesOf('of another program'));
  devices[0].write('another note');
  for (const device of [...devices, ...devices]) expect((await round(device)).faults).toEqual([]);
  expect(devices[1].notes).toEqual(devices[0].notes);
  expect((await place.list(own)).map(({ name }) => name)).toEqual(
    expect.arrayContaining(others.map((name) => `${own}/${name}`)),
  );
});
