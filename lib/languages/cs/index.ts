import type { Language } from '../language.ts';
import { junk } from './junk.ts';
import { words } from './words.ts';

export const cs: Language = { code: 'cs', words, junk };
