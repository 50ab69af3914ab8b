import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { MessageFile } from '../../../lib/i18n/message-files.ts';
import { MESSAGE_CODES, messageCodes } from '../../../scripts/i18n/message-codes.ts';
import { ROOT } from '../../source-files.ts';

const LOCALES = join(ROOT, 'public/_locales');
const codesOf = (language: string): string =>
  messageCodes(JSON.parse(readFileSync(join(LOCALES, language, 'messages.json'), 'utf8')) as MessageFile);

test('the types of the codes are those of the English messages', () => {
  expect(readFileSync(join(ROOT, MESSAGE_CODES), 'utf8'), '`npm run i18n` writes them').toBe(codesOf('en'));
});

test.each(readdirSync(LOCALES))(
  'the messages of %s have the codes and the places for arguments of the English ones',
  (language) => {
    expect(codesOf(language)).toBe(codesOf('en'));
  },
);
