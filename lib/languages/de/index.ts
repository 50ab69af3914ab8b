import type { Language } from '../language.ts';
import { junk } from './junk.ts';

export const de: Language = { code: 'de', junk };
