import type { Language } from '../language.ts';
import { junk } from './junk.ts';
import { names } from './names.ts';
import { people } from './people.ts';
import { words } from './words.ts';

export const nb: Language = { code: 'nb', words, junk, names, people };
