import type { Language } from '../language.ts';
import { junk } from './junk.ts';
import { words } from './words.ts';

export const tr: Language = { code: 'tr', words, junk };
