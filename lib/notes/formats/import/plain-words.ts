/* The words of a piece of HTML, for text that is only ever shown and searched: an odd tag left over does no harm. */

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Pieces that end a line, or part words. */
const BLOCK = /^<\/?(?:p|br|div|li|ul|ol|h\d|blockquote|figure|table|tr|td|th|section|article)\b/i;
const TAG = /<\/?[a-z][^<>]*>/gi;

export const isHtml = (text: string): boolean => /<\/?[a-z][^<>]*>|&(?:#\d+|[a-z]{2,6});/i.test(text);

export const withoutEntities = (text: string): string =>
  text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** In one line, as words are looked for on a page. */
export const plainText = (html: string): string =>
  withoutEntities(html.replace(TAG, (tag) => (BLOCK.test(tag) ? ' ' : '')))
    .replace(/\s+/g, ' ')
    .trim();

/** With its paragraphs, as a text is read. */
export const plainParagraphs = (html: string): string =>
  withoutEntities(html.replace(/\s+/g, ' ').replace(TAG, (tag) => (BLOCK.test(tag) ? '\n' : '')))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n\n');
