/*
 * An address as it may stand in any file: signs that are part of the language of some file, and of addresses too, are
 * encoded, and mean the same.
 */

import { toWellFormed } from '../../text/well-formed.ts';

export const plainAddress = (address: string): string =>
  toWellFormed(address).replace(/[{}|\\^`<>"'()*\s\p{C}]/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return code < 0x80 ? `%${code.toString(16).padStart(2, '0')}` : encodeURIComponent(sign);
  });
