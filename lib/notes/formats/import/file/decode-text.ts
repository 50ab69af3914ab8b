/*
 * The letters of a file. Programs write UTF-8, and old ones UTF-16 or the letters of Western Europe; a mark at the
 * beginning says which, where there is one.
 */

export interface Decoded {
  readonly text: string;
  /** `guessed`: not UTF-8, read as the letters of Western Europe. `broken`: UTF-8 with signs that are none. */
  readonly letters: 'sure' | 'guessed' | 'broken';
}

interface Decoder {
  decode(bytes: Uint8Array): string;
}

/** Every JavaScript host has it, though the types of ES2023 alone do not name it. */
const { TextDecoder: NamedDecoder } = globalThis as unknown as {
  TextDecoder: new (name: string, options?: { fatal?: boolean }) => Decoder;
};

const decode = (bytes: Uint8Array, name: string): string => new NamedDecoder(name).decode(bytes);

/** Bytes looked at to tell UTF-16 without its mark: of European text every other is zero. */
const LOOKED_AT = 4_096;
const MIN_ZEROS = 0.4;

const begins = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

function wideName(bytes: Uint8Array): string | null {
  if (begins(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (begins(bytes, 0xfe, 0xff)) return 'utf-16be';
  const zeros = [0, 0];
  const length = Math.min(bytes.length, LOOKED_AT) & ~1;
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const least = (length / 2) * MIN_ZEROS;
  if (length < 4 || (even > 0 && odd > 0)) return null;
  if (odd > least) return 'utf-16le';
  return even > least ? 'utf-16be' : null;
}

export function decodeText(bytes: Uint8Array): Decoded {
  const wide = wideName(bytes);
  if (wide !== null) return { text: decode(bytes, wide), letters: 'sure' };
  const text = decode(bytes, 'utf-8');
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  if (broken === 0) return { text, letters: 'sure' };
  // A file that breaks off inside a letter is whole before it.
  if (broken === 1 && text.endsWith('\ufffd')) return { text: text.slice(0, -1), letters: 'broken' };
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  // What stands in UTF-8 by chance is rare: a letter of two bytes that fit.
  if (whole > broken) return { text, letters: 'broken' };
  return { text: decode(bytes, 'windows-1252'), letters: 'guessed' };
}
