import type { Language } from '../language.ts';
import { dates } from './dates.ts';
import { junk } from './junk.ts';
import { names } from './names.ts';
import { words } from './words.ts';

export const hu: Language = { code: 'hu', words, junk, dates, names };
