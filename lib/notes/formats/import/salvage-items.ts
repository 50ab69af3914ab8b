/*
 * The whole objects of a JSON file that breaks off or is damaged: those in its outermost lists, each parsed by itself.
 * One pass; depth costs nothing, so a file made of brackets does no harm.
 */

/** Items at most; a file of more is not one user's notes. */
export const MAX_ITEMS = 1_000_000;

export function salvageItems(text: string): { items: unknown[]; broken: number } {
  const items: unknown[] = [];
  let broken = 0;
  let depth = 0;
  let itemDepth = 0;
  let start = -1;
  let previous = '';
  for (let i = 0; i < text.length && items.length < MAX_ITEMS; i++) {
    const unit = text[i] as string;
    if (unit === '"') {
      i = stringEnd(text, i);
      previous = '"';
      continue;
    }
    if (unit === '{' || unit === '[') {
      depth++;
      const inList = previous === '[' || (previous === ',' && (itemDepth === 0 || depth === itemDepth));
      if (unit === '{' && start < 0 && inList && (itemDepth === 0 || depth <= itemDepth)) {
        itemDepth = depth;
        start = i;
      }
    } else if (unit === '}' || unit === ']') {
      if (unit === '}' && start >= 0 && depth === itemDepth) {
        const item = parseOrNull(text.slice(start, i + 1));
        if (item === null) broken++;
        else items.push(item);
        start = -1;
      }
      depth = Math.max(0, depth - 1);
    }
    if (/\S/.test(unit)) previous = unit;
  }
  return { items, broken: broken + (start >= 0 ? 1 : 0) };
}

function stringEnd(text: string, from: number): number {
  for (let i = from + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '"') return i;
  }
  return text.length;
}

/** Null for what is no JSON: an expected answer for a damaged file. */
export function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return null;
    throw error;
  }
}
