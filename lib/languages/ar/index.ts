import type { Language } from '../language.ts';
import { junk } from './junk.ts';

export const ar: Language = { code: 'ar', junk };
