/* What a note is on, as the user read it: the page's words without the junk that stood among them. */

import type { Target } from './note.ts';

export const quotedWords = ({ clean, selector: [{ exact }] }: Target): string => clean ?? exact;
