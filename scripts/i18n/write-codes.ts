/* `npm run i18n`: writes the types of the message codes, and the message file itself with its keys in order. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import type { MessageFile } from '../../lib/i18n/message-files.ts';
import { ENGLISH_MESSAGES, MESSAGE_CODES, messageCodes } from './message-codes.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');

const file = JSON.parse(readFileSync(join(ROOT, ENGLISH_MESSAGES), 'utf8')) as MessageFile;
const sorted = Object.fromEntries(Object.entries(file).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(join(ROOT, ENGLISH_MESSAGES), `${JSON.stringify(sorted, null, 2)}\n`);
writeFileSync(join(ROOT, MESSAGE_CODES), messageCodes(sorted));
process.stdout.write(`${Object.keys(sorted).length} messages\n`);
