/* The language of the interface: the browser's, or the one that the user has chosen, of which one file is read. */

import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  chosenLanguage,
  shareWords,
  useChosenWords,
  useInterfaceWords,
  useSharedWords,
} from '../../../lib/i18n/chosen-words.ts';
import { wordsDirection } from '../../../lib/i18n/formats.ts';
import type { MessageFile } from '../../../lib/i18n/message-files.ts';
import { t, wordsLanguage } from '../../../lib/i18n/words.ts';

const FILES: Readonly<Record<string, MessageFile>> = {
  '_locales/ar/messages.json': { commonNotes: { message: 'الملاحظات' } },
  '_locales/de/messages.json': { commonNotes: { message: 'Notizen' } },
};
const i18n = {
  getMessage: (key: string) => ({ languageOfWords: 'fr', commonNotes: 'Notes' })[key] ?? '',
  getUILanguage: () => 'fr-CA',
};
const api = (settings?: unknown) => ({ i18n, storage: { local: { get: async () => ({ settings }) } } });
const reading = () => vi.fn<(path: string) => Promise<MessageFile | null>>(async (path) => FILES[path] ?? null);

afterEach(() => shareWords(null));

describe('our own pages', () => {
  test.each<[name: string, settings: unknown, language: string, word: string, read: string[]]>([
    ['follow the browser, when nothing was ever chosen', undefined, 'fr-CA', 'Notes', []],
    ['follow the browser, when that was chosen', { language: 'browser' }, 'fr-CA', 'Notes', []],
    ['speak what was chosen', { language: 'de' }, 'de', 'Notizen', ['_locales/de/messages.json']],
    ['speak it from right to left', { language: 'ar' }, 'ar', 'الملاحظات', ['_locales/ar/messages.json']],
    ['follow the browser, when settings are damaged', { language: ['de'] }, 'fr-CA', 'Notes', []],
    ['follow the browser, when the language is none of ours', { language: '../de' }, 'fr-CA', 'Notes', []],
    ['follow the browser, when settings are no object', 'de', 'fr-CA', 'Notes', []],
    [
      'follow the browser, when the file cannot be read',
      { language: 'pl' },
      'fr-CA',
      'Notes',
      ['_locales/pl/messages.json'],
    ],
  ])('%s', async (_, settings, language, word, read) => {
    const file = reading();
    await useInterfaceWords(api(settings), file);
    expect([wordsLanguage(), t('commonNotes'), wordsDirection()]).toEqual([
      language,
      word,
      language === 'ar' ? 'rtl' : 'ltr',
    ]);
    expect(file.mock.calls.map(([path]) => path)).toEqual(read);
  });
});

describe('scripts in one page', () => {
  test('take the words that another of ours has left there', async () => {
    shareWords(await useChosenWords('de', async () => FILES['_locales/de/messages.json'] ?? null));
    useSharedWords(i18n);
    expect(t('commonNotes')).toBe('Notizen');
  });

  test('take the browser’s where none has, and again when none has any more', async () => {
    useSharedWords(i18n);
    expect(t('commonNotes')).toBe('Notes');
    shareWords(await useChosenWords('de', async () => FILES['_locales/de/messages.json'] ?? null));
    shareWords(null);
    useSharedWords(i18n);
    expect(t('commonNotes')).toBe('Notes');
  });
});

test.each([
  [{ language: 'de' }, 'de'],
  [{ language: 'browser' }, null],
  [{ language: 'xx' }, null],
  [{}, null],
  [null, null],
])('%j chooses %s', (settings, language) => {
  expect(chosenLanguage(settings)).toBe(language);
});
