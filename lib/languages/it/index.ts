import type { Language } from '../language.ts';
import { dates } from './dates.ts';
import { junk } from './junk.ts';
import { quotes } from './quotes.ts';

export const it: Language = { code: 'it', junk, dates, quotes };
