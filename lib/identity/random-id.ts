/*
 * An id for what is made in a page or in the frame over it. The browser's own `crypto.randomUUID` is missing on every
 * page that is not secure, as one of an `http:` address is not, and in Firefox's frame over it as well.
 */

const BYTES = 16;

/** 128 bits of chance in the form of a UUID of version 4. @param chance the browser's `crypto` */
export function randomId(chance: { getRandomValues(bytes: Uint8Array<ArrayBuffer>): unknown }): string {
  const bytes = new Uint8Array(BYTES);
  chance.getRandomValues(bytes);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
