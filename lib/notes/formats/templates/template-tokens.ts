/*
 * A template cut into text and tags: `{{ field }}`, `{% if … %}`, `{# a remark #}`. A line that holds nothing but a tag
 * of the second or third kind is left out of what is written, so that templates can be laid out.
 */

export interface TemplateToken {
  readonly type: 'text' | 'output' | 'tag';
  /** Of a tag, what stands between its signs. */
  readonly text: string;
  /** Offset in the template. */
  readonly at: number;
}

const TAG = /\{\{([\s\S]*?)\}\}|\{%([\s\S]*?)%\}|\{#[\s\S]*?#\}/g;
const BEGINS = /\{[{%#]/;

/** Where a tag begins that does not end; -1 where all do. */
export function unclosedTag(template: string): number {
  let after = 0;
  for (const { index, 0: tag } of template.matchAll(TAG)) {
    const open = template.slice(after, index).search(BEGINS);
    if (open >= 0) return after + open;
    after = index + tag.length;
  }
  const open = template.slice(after).search(BEGINS);
  return open < 0 ? -1 : after + open;
}

/** Null where the line goes on with something else. @param end offset after the tag */
function lineAlone(template: string, start: number, end: number): { from: number; to: number } | null {
  const before = template.lastIndexOf('\n', start - 1) + 1;
  const next = template.indexOf('\n', end);
  const after = next < 0 ? template.length : next + 1;
  const isAlone = /^[^\S\n]*$/.test(template.slice(before, start)) && /^[^\S\n]*\n?$/.test(template.slice(end, after));
  return isAlone ? { from: before, to: after } : null;
}

export function templateTokens(template: string): TemplateToken[] {
  const tokens: TemplateToken[] = [];
  let after = 0;
  const addText = (to: number) => {
    if (to > after) tokens.push({ type: 'text', text: template.slice(after, to), at: after });
  };
  for (const { index, 0: tag, 1: output, 2: block } of template.matchAll(TAG)) {
    const end = index + tag.length;
    const alone = output === undefined ? lineAlone(template, index, end) : null;
    addText(alone ? alone.from : index);
    if (output !== undefined) tokens.push({ type: 'output', text: output, at: index + 2 });
    else if (block !== undefined) tokens.push({ type: 'tag', text: block, at: index + 2 });
    after = alone ? alone.to : end;
  }
  addText(template.length);
  return tokens;
}

/** One word, sign or quoted text of a tag. */
export interface Word {
  readonly type: 'name' | 'text' | 'count' | 'sign';
  readonly text: string;
  readonly at: number;
}

const WORD = /\s+|([a-zA-Z][a-zA-Z0-9]*)|"((?:[^"\\]|\\[\s\S])*)"|(\d+)|(==|!=|[|.:,])/y;

/** What a quoted text says: `\n` is the end of a line, `\t` a tab. */
const unquoted = (words: string): string =>
  words.replace(/\\([\s\S])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign === 't' ? '\t' : sign));

/** The words of a tag; or where something stands that is none. */
export function wordsOfTag({ text, at }: TemplateToken): readonly Word[] | { readonly strange: number } {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  while (WORD.lastIndex < text.length) {
    const start = WORD.lastIndex;
    const found = WORD.exec(text);
    if (!found) return { strange: at + start };
    const [, name, quoted, count, sign] = found;
    if (name !== undefined) words.push({ type: 'name', text: name, at: at + start });
    else if (quoted !== undefined) words.push({ type: 'text', text: unquoted(quoted), at: at + start });
    else if (count !== undefined) words.push({ type: 'count', text: count, at: at + start });
    else if (sign !== undefined) words.push({ type: 'sign', text: sign, at: at + start });
  }
  return words;
}
