import type { Language } from '../language.ts';
import { junk } from './junk.ts';

export const en: Language = { code: 'en', junk };
