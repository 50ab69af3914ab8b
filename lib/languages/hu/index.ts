import type { Language } from '../language.ts';
import { names } from './names.ts';
import { words } from './words.ts';

export const hu: Language = { code: 'hu', words, names };
