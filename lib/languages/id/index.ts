import type { Language } from '../language.ts';
import { junk } from './junk.ts';

export const id: Language = { code: 'id', junk };
