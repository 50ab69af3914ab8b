import type { Language } from '../language.ts';
import { junk } from './junk.ts';

export const ja: Language = { code: 'ja', junk };
