import { describe, expect, test, vi } from 'vitest';
import { AutomaticBackupSection } from '../../../components/library/automatic-backup.tsx';
import { message } from '../../../lib/i18n/message.ts';
import type { AutomaticBackup } from '../../../lib/storage/backup/backup-state.ts';
import { draw, place, press } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

const NO_BACKUP: AutomaticBackup = { to: 'off', folder: '', last: null, content: null, files: 0, failing: null };
const ON = { ...NO_BACKUP, to: 'folder', folder: 'Backups', last: '2024-07-10T08:00:00Z' } as const;
const FAILING = { since: '2024-07-10T08:00:00Z', why: message('backupFolderForgotten') };

const withProps = (part: object = {}) => ({
  ...{ state: NO_BACKUP, kept: 7, can: { folder: true, downloads: false }, refused: null },
  ...{ onFolder: vi.fn(), onDownloads: vi.fn(), onAllow: vi.fn(), onNow: vi.fn(), onOff: vi.fn() },
  ...part,
});
const buttons = () => [...place.querySelectorAll('button')].map(({ textContent }) => textContent);

describe('the automatic backup', () => {
  test.each<[name: string, part: object, offered: readonly string[], words: string]>([
    ['is off where a folder can be chosen', {}, ['Choose a folder…'], 'the last 7 files are kept'],
    [
      'is off where there are downloads only',
      { can: { folder: false, downloads: true } },
      ['Into the downloads folder'],
      'Once a day',
    ],
    ['cannot be had', { can: { folder: false, downloads: false } }, [], 'This browser lets no extension write files'],
    [
      'is on',
      { state: ON },
      ['Write one now', 'Another folder…', 'Switch off'],
      'On: into the folder “Backups”. Last written: 10 Jul 2024',
    ],
    [
      'is on and has written nothing yet',
      { state: { ...ON, to: 'downloads', last: null }, can: { folder: false, downloads: true } },
      ['Write one now', 'Switch off'],
      'On: into “Sidelight” in the downloads folder. Nothing was written yet.',
    ],
    [
      'fails',
      { state: { ...ON, failing: FAILING } },
      ['Allow it again', 'Write one now', 'Another folder…', 'Switch off'],
      'the browser has forgotten the folder; choose it again.',
    ],
    ['was refused', { refused: 'The browser did not allow it' }, ['Choose a folder…'], 'did not allow it'],
  ])('%s', async (_, part, offered, words) => {
    await draw(<AutomaticBackupSection {...withProps(part)} />);
    expect(buttons()).toEqual(offered);
    expect(place.textContent).toContain(words);
    await expectAccessible();
  });

  test('each press does what it says', async () => {
    const props = withProps({ state: { ...ON, failing: FAILING } });
    await draw(<AutomaticBackupSection {...props} />);
    for (const words of buttons()) await press(words ?? '');
    for (const pressed of [props.onAllow, props.onNow, props.onFolder, props.onOff])
      expect(pressed).toHaveBeenCalledOnce();
  });

  test.each(HOSTILE)('a folder named %s shows letters', async (_, folder) => {
    await draw(<AutomaticBackupSection {...withProps({ state: { ...ON, folder } })} />);
    expectLetters(folder);
  });
});
