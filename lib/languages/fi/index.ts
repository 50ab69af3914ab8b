import type { Language } from '../language.ts';
import { dates } from './dates.ts';
import { junk } from './junk.ts';
import { names } from './names.ts';
import { people } from './people.ts';
import { words } from './words.ts';

export const fi: Language = { code: 'fi', words, junk, dates, names, people };
