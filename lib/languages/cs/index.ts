import type { Language } from '../language.ts';
import { junk } from './junk.ts';
import { people } from './people.ts';
import { words } from './words.ts';

export const cs: Language = { code: 'cs', words, junk, people };
