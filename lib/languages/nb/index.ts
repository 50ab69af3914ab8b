import type { Language } from '../language.ts';
import { dates } from './dates.ts';
import { junk } from './junk.ts';
import { names } from './names.ts';
import { people } from './people.ts';
import { quotes } from './quotes.ts';
import { words } from './words.ts';

export const nb: Language = { code: 'nb', words, junk, dates, quotes, names, people };
