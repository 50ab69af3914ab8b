/* A download is done when the browser says that the file is there; whatever else comes of it is told. */

import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { askForDownloads, downloadFile, hasDownloads } from '../../../../lib/storage/backup/download-file.ts';
import { fake } from '../../../fake-extension.ts';

const file = new Blob(['{}']);

beforeEach(async () => {
  fake.reset();
  await askForDownloads();
});

test('a file that was written is one; quietly it replaces another and leaves no line in the list', async () => {
  await downloadFile(file, { filename: 'a.json' });
  await downloadFile(file, { filename: 'Sidelight/b.json', quietly: true });
  expect(fake.callsOf('downloads.download')).toMatchObject([
    [{ filename: 'a.json' }],
    [{ filename: 'Sidelight/b.json', saveAs: false, conflictAction: 'overwrite' }],
  ]);
  expect(fake.callsOf('downloads.erase')).toEqual([[{ id: 1 }]]);
  expect(fake.events.downloadChanged.hasListeners()).toBe(false);
});

test.each<[name: string, end: typeof fake.downloadsEnd, words: string]>([
  ['broken off', { state: 'interrupted', error: 'FILE_NO_SPACE' }, 'FILE_NO_SPACE'],
  ['refused at once', { refused: 'Download canceled by the user' }, 'Download canceled by the user'],
])('one that is %s is told, in the browser’s words', async (_, end, words) => {
  fake.downloadsEnd = end;
  await expect(downloadFile(file, { filename: 'a.json' })).rejects.toMatchObject({
    why: { code: 'backupFileRefused', args: [words] },
  });
});

test('without the permission nothing is tried', async () => {
  fake.reset();
  await expect(downloadFile(file, { filename: 'a.json' })).rejects.toMatchObject({
    why: { code: 'backupDownloadsNotPermitted' },
  });
  expect(fake.callsOf('downloads.download')).toEqual([]);
});

test.each([
  ['Mozilla/5.0 (Android 15; Mobile; rv:142.0) Gecko/142.0 Firefox/142.0', false],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', true],
])('%s is told what became of it: %s', (userAgent, told) => {
  vi.stubGlobal('navigator', { userAgent });
  onTestFinished(() => void vi.unstubAllGlobals());
  expect(hasDownloads()).toBe(told);
});
