/* `npm run docs:languages`: writes `docs/languages.md`. */

import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { languageTable } from './language-table.ts';

writeFileSync(resolve(import.meta.dirname, '../../docs/languages.md'), languageTable());
