/*
 * JSON-LD as pages write it: by hand, by template, cut off. What is not valid JSON is mended where the fault is a known
 * one; of what cannot be mended the few values looked for are read as they stand. One pass each over a text of limited
 * length.
 */

/** Characters of one script read at most; product catalogues run to megabytes and hold no article. */
const MAX_SCRIPT = 300_000;

/** What a script says; null when it is empty, too long, or beyond mending. */
export function parseJsonLd(script: string): unknown {
  if (script.length > MAX_SCRIPT) return null;
  const source = withoutWrapping(script);
  if (source === '') return null;
  return (
    parse(source) ?? parse(withoutSlips(source)) ?? parse(withQuotesMended(withoutSlips(source))) ?? scanned(source)
  );
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** What hides a script from browsers of long ago, in the order it is taken off from either end. */
const BEFORE = ['<!--', '/*', '//', '<![CDATA[', '*/', '-->', '\uFEFF'];
const BEHIND = ['-->', '*/', '//', ']]>', '/*', '<!--', ';'];

/** Comments and CDATA marks around the object, and entities where a template has escaped every quotation mark. */
function withoutWrapping(script: string): string {
  let bare = script.trim();
  for (let mark = first(bare, BEFORE); mark !== ''; mark = first(bare, BEFORE))
    bare = bare.slice(mark.length).trimStart();
  for (let mark = last(bare); mark !== ''; mark = last(bare)) bare = bare.slice(0, -mark.length).trimEnd();
  if (bare.includes('"')) return bare;
  return bare.replace(/&(?:quot|#34|#x22);/gi, '"').replace(/&amp;/gi, '&');
}

const first = (text: string, marks: readonly string[]): string => marks.find((mark) => text.startsWith(mark)) ?? '';
const last = (text: string): string => BEHIND.find((mark) => text.endsWith(mark)) ?? '';

/** Raw line ends and other control characters, lines of comment, commas before a bracket, objects in a row. */
function withoutSlips(source: string): string {
  const plain = source
    .replace(/^[ \t]{0,40}\/\/.*$/gm, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0020\u2028\u2029]+/g, ' ')
    // Bounded: a page may hold nothing but commas.
    .replace(/,(?: ?,){0,3}(?= ?[}\]])/g, '')
    .replace(/\\(?!["\\/bfnrtu])/g, '\\\\');
  const inRow = /\} ?,? ?\{(?= ?"@context")/g;
  return plain.startsWith('{') && inRow.test(plain) ? `[${plain.replace(inRow, '},{')}]` : plain;
}

/**
 * Quotation marks inside strings: one ends its string only where the object goes on behind it.
 */
function withQuotesMended(source: string): string {
  let mended = '';
  let inString = false;
  let from = 0;
  for (let at = source.indexOf('"'); at >= 0; at = source.indexOf('"', at + 1)) {
    if (source[at - 1] === '\\' && source[at - 2] !== '\\') continue;
    if (!inString) {
      inString = true;
      continue;
    }
    if (endsString(source, at + 1)) {
      inString = false;
      continue;
    }
    mended += `${source.slice(from, at)}\\`;
    from = at;
  }
  return mended + source.slice(from);
}

/** Behind the closing mark stands ":", "}", "]", the end, or a comma and the next key or value. */
const BEHIND_STRING = / ?(?:[:}\]]|$|, ?(?:"|[{[\d-]|true\b|false\b|null\b|$))/y;

function endsString(source: string, at: number): boolean {
  BEHIND_STRING.lastIndex = at;
  return BEHIND_STRING.test(source);
}

/** The first value of each key looked for, as one object; null when none of them is there. */
function scanned(source: string): unknown {
  const type = /["']?@type["']?\s*:\s*\[?\s*["'](\w{4,40})["']/g;
  const types = [...source.matchAll(type)].map(([, name]) => name as string);
  const values: Record<string, unknown> = {
    '@type': types.find((name) => /(?:Article|Posting|Report)$/.test(name)) ?? types.find((name) => /Page$/.test(name)),
  };
  for (const key of ['datePublished', 'dateModified', 'headline']) {
    const found = new RegExp(`["']?\\b${key}["']?\\s*:\\s*(["'])(.{4,300}?)\\1\\s*(?:[,}\\]\\n]|$)`).exec(source);
    if (found) values[key] = found[2];
  }
  const author = /["']?\bauthor["']?\s*:\s*\[?\s*\{[^{}]{0,200}?["']?\bname["']?\s*:\s*(["'])([^"'{}]{2,80})\1/.exec(
    source,
  );
  if (author) values.author = author[2];
  return Object.keys(values).length > 1 ? values : null;
}
