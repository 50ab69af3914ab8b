import type { Language } from '../language.ts';
import { junk } from './junk.ts';

export const pt: Language = { code: 'pt', junk };
