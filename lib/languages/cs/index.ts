import type { Language } from '../language.ts';
import { junk } from './junk.ts';

export const cs: Language = { code: 'cs', junk };
