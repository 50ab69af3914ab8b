import type { Language } from '../language.ts';
import { dates } from './dates.ts';
import { junk } from './junk.ts';

export const ja: Language = { code: 'ja', junk, dates };
