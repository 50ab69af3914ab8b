/** The same UUID for the same words, so that importing a file twice gives each note once. Not for secrets. */
export function uuidFrom(words: string): string {
  const parts = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0xdeadbeef];
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i);
    for (let k = 0; k < 4; k++) {
      const mixed = Math.imul((parts[k] as number) ^ (unit + k), 0x01000193 + 2 * k);
      parts[k] = (mixed ^ (mixed >>> 15) ^ (parts[(k + 1) & 3] as number)) >>> 0;
    }
  }
  const hex = parts.map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
  // Version 8: "made by our own rule".
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
