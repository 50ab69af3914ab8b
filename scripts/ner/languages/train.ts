/*
 * `npm run -s train:names -- CORPORA NAMES KNOWLEDGE [LANGUAGE…]`: trains the taggers of languages other than English
 * and writes public/data/tagger-LANGUAGE.bin; all that have a recipe when none is named. `--half FILE` keeps every
 * second document of what a recipe is chosen on out of the training, and writes to FILE. Folders: `train-language.ts`.
 */

import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { taggerFile } from '../../../lib/entities/tagger/tagger-files.ts';
import { packModel } from '../pack-model.ts';
import { RECIPES, type Recipe } from './recipes.ts';
import { optionsOf, trainLanguage } from './train-language.ts';

const args = process.argv.slice(2);
const at = args.indexOf('--half');
const half = at < 0 ? null : (args[at + 1] ?? '');
const [corpora, names, knowledge, ...wanted] = args.filter((_, i) => at < 0 || (i !== at && i !== at + 1));
const languages = wanted.length > 0 ? wanted : Object.keys(RECIPES);
const unknown = languages.filter((language) => !Object.hasOwn(RECIPES, language));
if (corpora === undefined || names === undefined || knowledge === undefined || unknown.length > 0) {
  console.error('usage: npm run -s train:names -- CORPORA NAMES KNOWLEDGE [--half FILE] [LANGUAGE…]');
  for (const language of unknown) console.error(`there is no recipe for ${language}`);
  process.exitCode = 1;
} else {
  for (const language of languages) {
    const recipe = RECIPES[language] as Recipe;
    const trained = trainLanguage(language, {
      sources: { corpora, names, knowledge },
      uses: (file, i) => half === null || i % 2 === 0 || !recipe.dev.includes(file),
      log: (line) => console.error(`${language}: ${line}`),
    });
    const bytes = new Uint8Array(packModel(trained, optionsOf(recipe).bits, language));
    writeFileSync(half ?? new URL(`../../../public/data/${taggerFile(language)}`, import.meta.url), bytes);
    console.error(`${language}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
  }
}
