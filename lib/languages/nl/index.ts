import type { Language } from '../language.ts';
import { junk } from './junk.ts';

export const nl: Language = { code: 'nl', junk };
