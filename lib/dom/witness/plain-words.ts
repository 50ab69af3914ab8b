/* The words of a string that may be HTML. Never made into nodes: only its words are compared. */

const NAMED: Readonly<Record<string, string>> = {
  szlig: 'ß',
  aelig: 'æ',
  oelig: 'œ',
  oslash: 'ø',
  eth: 'ð',
  thorn: 'þ',
};
const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
  caron: '\u030c',
};

export function plainWords(text: string): string {
  const words = text.includes('<') ? text.replace(/<\/?[a-z!][^<>]*>/gi, ' ') : text;
  return words.includes('&')
    ? words.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,10});/gi, (_, name: string) => entity(name))
    : words;
}

function entity(name: string): string {
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  }
  const accent = ACCENTS[name.slice(1).toLowerCase()];
  return accent ? `${name[0]}${accent}`.normalize('NFC') : (NAMED[name.toLowerCase()] ?? ' ');
}
