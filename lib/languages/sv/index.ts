import type { Language } from '../language.ts';
import { junk } from './junk.ts';

export const sv: Language = { code: 'sv', junk };
