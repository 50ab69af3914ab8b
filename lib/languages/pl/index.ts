import type { Language } from '../language.ts';
import { junk } from './junk.ts';

export const pl: Language = { code: 'pl', junk };
