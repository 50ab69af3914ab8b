/* Texts and queries made comparable: case, marks on letters and kinds of quotation marks and dashes do not count. */

import { fold, STRAIGHT } from '../../../text/fold.ts';

/** "Müller" is found by "muller". */
export const comparable = (text: string): string => fold(text, { marks: STRAIGHT });
