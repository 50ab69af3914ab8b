/* The languages as a list, for whoever asks them. */

import type { Language } from './language.ts';
import * as listed from './languages.ts';

/** Sorted by code. */
export const LANGUAGES: readonly Language[] = Object.values(listed).sort((a, b) => (a.code < b.code ? -1 : 1));
