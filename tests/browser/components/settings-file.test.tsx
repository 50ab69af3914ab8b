/* The file of settings out and in; `save-text.ts` goes with it. */

import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { SettingsFile } from '../../../components/settings-file.tsx';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { SETTINGS_FILE_NAME, writeSettingsFile } from '../../../lib/settings/settings-file.ts';
import { button, draw, field, hasButton, place, press } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

const HIDING = { ...DEFAULT_SETTINGS, junk: 'hide' } as const;

async function drawFile() {
  const onLoad = vi.fn();
  await draw(<SettingsFile settings={DEFAULT_SETTINGS} onLoad={onLoad} />);
  return onLoad;
}

/** Gives a file as if it had been chosen. */
async function give(name: string, text: string): Promise<void> {
  const files = new DataTransfer();
  files.items.add(new File([text], name));
  const input = field('Settings file') as HTMLInputElement;
  input.files = files.files;
  await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await expect.poll(() => place.querySelector('[role=alert], [role=status]')).not.toBeNull();
}

const says = () => place.querySelector('[role=alert], [role=status]')?.firstChild?.textContent;

describe('the settings as a file', () => {
  test('are saved under their name', async () => {
    await drawFile();
    const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      expect(this.download).toBe(SETTINGS_FILE_NAME);
      expect(this.href).toMatch(/^blob:/);
    });
    await press('Save settings to a file');
    expect(saved).toHaveBeenCalledOnce();
    saved.mockRestore();
    await expectAccessible();
  });

  test('are chosen by a button that can be reached by key', async () => {
    await drawFile();
    const asked = vi.spyOn(field('Settings file') as HTMLInputElement, 'click').mockImplementation(() => undefined);
    await press('Load settings from a file…');
    expect(asked).toHaveBeenCalledOnce();
    expect(button('Load settings from a file…').tabIndex).toBe(0);
  });

  test('are loaded, and put back', async () => {
    const onLoad = await drawFile();
    await give('mine.json', writeSettingsFile(HIDING));
    expect(says()).toBe('Loaded mine.json.');
    await expectAccessible();
    await press('Undo');
    expect(onLoad.mock.calls).toEqual([[HIDING], [DEFAULT_SETTINGS]]);
    expect(says()).toBe('The settings are as they were.');
    expect(hasButton('Undo')).toBe(false);
  });

  test('that are none change nothing', async () => {
    const onLoad = await drawFile();
    await give('mine.json', '[');
    expect(onLoad).not.toHaveBeenCalled();
    expect(says()).toMatch(/Nothing was changed\.$/);
    await expectAccessible();
  });

  test.each(HOSTILE)('in a file named %s show letters', async (_, words) => {
    await drawFile();
    await give(words.replaceAll('/', '∕'), writeSettingsFile(HIDING));
    expectLetters(words.replaceAll('/', '∕'));
  });
});
