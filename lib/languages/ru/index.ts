import type { Language } from '../language.ts';
import { junk } from './junk.ts';

export const ru: Language = { code: 'ru', junk };
