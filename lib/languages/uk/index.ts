import type { Language } from '../language.ts';
import { junk } from './junk.ts';

export const uk: Language = { code: 'uk', junk };
