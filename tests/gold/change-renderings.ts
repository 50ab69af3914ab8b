/* The same words set otherwise, as a site does that is built anew. */

const RENDERINGS = {
  /** Typewriter's quotation marks, apostrophes and dashes become the printer's. */
  curly: onWords((text) => {
    let open = false;
    return text
      .replace(/"/g, () => {
        open = !open;
        return open ? '“' : '”';
      })
      .replace(/'/g, '’')
      .replace(/ - /g, ' – ');
  }),
  'quotes-plain': onWords((text) => text.replace(/[„“”«»]/g, '"')),
  nbsp: onWords((text) => text.replace(/(\d) /g, '$1\u00a0').replace(/ (\S{1,2}) /g, '\u00a0$1 ')),
  shy: onWords((text) => text.replace(/\p{L}{9,}/gu, (word) => `${word.slice(0, 4)}\u00ad${word.slice(4)}`)),
  /** Read once too seldom, so that they stand in the text. */
  entities: onWords((text) =>
    text
      .replace(/&/g, '&amp;amp;')
      .replace(/'/g, '&amp;#39;')
      .replace(/«/g, '&amp;laquo;')
      .replace(/»/g, '&amp;raquo;'),
  ),
  grouped: onWords((text) => text.replace(/(\d) (\d{3})\b/g, '$1.$2')),
  'grouped-space': onWords((text) => text.replace(/(\d)\.(?=\d{3}\b)/g, '$1\u202f')),
  fullwidth: onWords((text) => text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))),
  'arabic-digits': onWords((text) => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))),
  tatweel: onWords((text) => text.replace(/([بتسم])([بتسملي])/g, '$1\u0640$2')),
  'caps-first': (lines: readonly string[]) =>
    lines.map((line, at) =>
      at === 1 ? line.replace(/^<p>((?:\S+ ){4})/, (_, words: string) => `<p>${words.toUpperCase()}`) : line,
    ),
  /** A paragraph a sentence. */
  split: (lines: readonly string[]) =>
    lines.flatMap((line) =>
      line.startsWith('<p>') ? line.replace(/([.。]) ?(?=[\p{L}«„"])/gu, '$1</p>\n<p>').split('\n') : [line],
    ),
  /** Two paragraphs in one. */
  merge: (lines: readonly string[]) =>
    lines
      .join('\n')
      .replace(/<\/p>\n<p>(.*?<\/p>)/g, ' $1')
      .split('\n'),
};

export type Rendering = keyof typeof RENDERINGS;

export const render = (lines: readonly string[], renderings: readonly Rendering[]): readonly string[] =>
  renderings.reduce<readonly string[]>((all, name) => RENDERINGS[name](all), lines);

/** Tags are left alone. */
function onWords(change: (text: string) => string) {
  return (lines: readonly string[]): string[] =>
    lines.map((line) => line.replace(/(^|>)([^<]+)/g, (_, tag: string, text: string) => tag + change(text)));
}
