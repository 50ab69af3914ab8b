/*
 * The id of a note that is made of another one's words: the same on every device that makes it. A UUID of version 8,
 * which says that its bits are its maker's own.
 */

/** MurmurHash3's finalizer (Appleby, public domain). */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function hash32(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = mix(Math.imul(hash, 31) + text.charCodeAt(i));
  return hash >>> 0;
}

/** @param id of the note whose words they were @param key under which they stood */
export function derivedId(id: string, key: string): string {
  const hex = [1, 2, 3, 4].map((seed) => hash32(`${id} ${key}`, seed).toString(16).padStart(8, '0')).join('');
  const variant = ((Number.parseInt(hex[16] as string, 16) & 3) | 8).toString(16);
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20), hex.slice(20)].join(
    '-',
  );
}
