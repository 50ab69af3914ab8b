/* `npm run docs:translating`: writes the table of `docs/translating.md`. */

import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { messageFileOf } from '../../lib/i18n/interface-languages.ts';
import type { MessageFile } from '../../lib/i18n/message-files.ts';
import { coverageTable, withTable } from './coverage-table.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const PAGE = resolve(ROOT, 'docs/translating.md');

const table = coverageTable(
  (language) => JSON.parse(readFileSync(resolve(ROOT, 'public', messageFileOf(language)), 'utf8')) as MessageFile,
);
writeFileSync(PAGE, withTable(readFileSync(PAGE, 'utf8'), table));
