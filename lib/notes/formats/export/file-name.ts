/* Names of files made of a page's words: such as every file system, zip and link of Obsidian takes. */

/** What Windows takes for a device, also before an ending. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?:\.|$)/i;

/** Characters, and bytes of UTF-8: with its ending and a number it stays under the 255 that Linux takes. */
const MAX_CHARACTERS = 100;
const MAX_BYTES = 200;

const bytesOf = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

function cut(words: string): string {
  let bytes = 0;
  const signs = [...words].slice(0, MAX_CHARACTERS);
  const end = signs.findIndex((sign) => {
    bytes += bytesOf(sign);
    return bytes > MAX_BYTES;
  });
  return (end < 0 ? signs : signs.slice(0, end)).join('');
}

/** @param article begins the name where the title leaves none */
export function fileName(title: string, article: string): string {
  const clean = cut(
    title
      .normalize('NFC')
      .replace(/[\p{C}\\/:*?"<>|#^[\]%]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  ).replace(/^[. ]+|[. ]+$/g, '');
  return clean === '' || RESERVED.test(clean) ? `${article} ${clean}`.trim() : clean;
}

/** Gives each name once, in whatever case: the second of a kind is numbered. */
export function uniqueNames(taken: Iterable<string> = []): (name: string) => string {
  const known = new Set([...taken].map((name) => name.toLowerCase()));
  return (base) => {
    let name = base;
    for (let i = 2; known.has(name.toLowerCase()); i++) name = `${base} ${i}`;
    known.add(name.toLowerCase());
    return name;
  };
}
