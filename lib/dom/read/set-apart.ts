/*
 * Words of neighbouring inline elements that touch in the markup and not on the page: `<span>2023</span><span>Dana`. A
 * word may also go on from one element into the next, as behind a large first letter, so this errs towards one word. By
 * markup it is told in the terminal, and on the page where the style says nothing of it.
 */

import { ALPHANUMERIC, DENSE, HALF, kindAt, kindOf, MARK, UNSPACED, widthOf } from '../../text/characters.ts';

/** A place in a line where inline elements end or begin, and no white space stands. */
export interface Seam {
  /** Innermost first. */
  readonly ended: readonly Element[];
  /** Outermost first. */
  readonly begun: readonly Element[];
  /** The line so far, or the end of it; and the words that follow. */
  readonly before: string;
  readonly after: string;
}

/** How what follows is set apart: on a line of its own, or by some room; null where it is not. */
export type Apart = 'line' | 'space' | null;

/** Elements that say how words are said or written, and not where they stand. */
const IN_WORDS = new Set(
  (
    'abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark q rb rp rt ruby s samp small strike strong sub sup tt u ' +
    'var wbr'
  ).split(' '),
);

const LINE_STYLE = /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|table|list-item|flow-root)\b/i;
const ROOM_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*inline-(?:block|flex|grid|table)|float\s*:\s*(?:left|right)|(?:margin|padding)[a-z-]*\s*:[^;]*[1-9])/i;

export function apartByMarkup(seam: Seam): Apart {
  const { ended, begun } = seam;
  if (goesOn(seam)) return null;
  const styles = [...ended, ...begun].map((element) => attribute(element, 'style'));
  if (styles.some((style) => LINE_STYLE.test(style))) return 'line';
  if (isUnspaced(seam)) return null;
  if (styles.some((style) => ROOM_STYLE.test(style))) return 'space';
  const [before, after] = [ended.at(-1), begun[0]];
  if (before && after) return areApart(before, after, seam) ? 'space' : null;
  const only = before ?? after;
  return only !== undefined && isApartFromText(only, before !== undefined, seam) ? 'space' : null;
}

/** Displays whose box stands on a line of its own, and those whose box stands in one. */
const LINE_DISPLAYS = new Set(['block', 'flex', 'grid', 'table', 'list-item', 'flow-root']);
const ROW_DISPLAYS = new Set(['flex', 'inline-flex', 'grid', 'inline-grid']);

/** As the page draws it. The style of the few elements at a seam is asked, and no layout. */
export function apartOnPage(seam: Seam): Apart {
  if (goesOn(seam)) return null;
  for (const element of [...seam.ended, ...seam.begun]) {
    const { display, float, position } = getComputedStyle(element);
    if (LINE_DISPLAYS.has(display) && position !== 'absolute' && float === 'none') {
      const parent = element.parentElement;
      return parent && ROW_DISPLAYS.has(getComputedStyle(parent).display) ? 'space' : 'line';
    }
    const isRoomy =
      float !== 'none' || (!IN_WORDS.has(element.localName) && !ENDING.test(seam.after) && hasRoom(element));
    if (isRoomy && !isUnspaced(seam)) return 'space';
  }
  return apartByMarkup(seam);
}

/** The "s" behind a link with some room in it. */
const ENDING = /^\p{Ll}{1,2}(?![\p{L}\p{N}])/u;

/** Its margins and padding as written, which needs no layout; not every browser tells. */
function hasRoom(element: Element): boolean {
  const style = element.computedStyleMap?.();
  return (
    style !== undefined &&
    ['margin-left', 'margin-right', 'padding-left', 'padding-right'].some((name) => {
      const room = style.get(name);
      return room !== undefined && Number.parseFloat(room.toString()) >= MIN_ROOM;
    })
  );
}

/** Pixels, or whatever the page counts in: less is there to make a mark look good. */
const MIN_ROOM = 3;

/** A large first letter, an apostrophe, a comma: what follows belongs to what stands before. */
export function goesOn({ before, after }: Pick<Seam, 'before' | 'after'>): boolean {
  const last = lengthOfLastWord(before);
  if (last > 0 && last <= 2 && SMALL_FIRST.test(after)) return true;
  if (last === 1 && CAPITALS_FIRST.test(after)) return true;
  if (last === 0 && holdsNext(before)) return true;
  return (kindAt(after, 0, after.length) & ALPHANUMERIC) === 0 && after !== '' && !OPENS.test(after);
}

/** Each asked only of what is a word's beginning, or none: Unicode's classes cost a first look a millisecond. */
const SMALL_FIRST = /^\p{Ll}/u;
const CAPITALS_FIRST = /^\p{Lu}{2}/u;
const HOLDS_NEXT = /[\p{Pd}\p{Ps}\p{Pi}’€£]$/u;
const PLAIN_HOLDS_NEXT = "-([{/'@#$";
const OPENS = /^[([“„«‘¿¡"#@]/;

function holdsNext(words: string): boolean {
  const last = words.charCodeAt(words.length - 1);
  return last < ASCII ? PLAIN_HOLDS_NEXT.includes(words.charAt(words.length - 1)) : HOLDS_NEXT.test(words);
}

/** UTF-16 units of the letters, marks and figures at a text's end; no more than three are counted. */
function lengthOfLastWord(text: string): number {
  let length = 0;
  while (length < 3 && length < text.length) {
    const end = text.length - length;
    const kind = kindOf(text.charCodeAt(end - 1));
    if ((kind & (ALPHANUMERIC | MARK)) !== 0) length++;
    else {
      // Of one in two halves the first says nothing alone, nor the second.
      const pair = (kind & HALF) !== 0 && end > 1 ? kindAt(text, end - 2, end) : 0;
      if (widthOf(pair) === 1 || (pair & (ALPHANUMERIC | MARK)) === 0) break;
      length += 2;
    }
  }
  return length;
}

/** Between two characters of a script without spaces there is none to write. */
function isUnspaced({ before, after }: Seam): boolean {
  const unspaced = DENSE | UNSPACED;
  return (
    (kindOf(before.charCodeAt(before.length - 1)) & unspaced) === unspaced &&
    (kindOf(after.charCodeAt(0)) & unspaced) === unspaced
  );
}

/** A word's end in small letters or figures, or a sentence's, and one that begins with a capital. */
const CAPITAL_BEHIND = /(?:\p{Ll}|\p{N}|[…”»])$/u;
const PLAIN_BEHIND = /[a-z\d.!?:)\]"]$/;
const CAPITAL_WORD = /^[([“„«"]?\p{Lu}\p{Ll}/u;
const PLAIN_CAPITAL_WORD = /^[([“„«"]?[A-Z][a-z]/;
const ONLY_ASCII_FIRST = /^[“„«\0-\x7f][\0-\x7f]{2}/;

/** Units from here on need Unicode's classes. */
const ASCII = 0x80;

const turnsCapital = ({ before, after }: Seam): boolean =>
  beginsCapital(after) && (before.charCodeAt(before.length - 1) < ASCII ? PLAIN_BEHIND : CAPITAL_BEHIND).test(before);

const beginsCapital = (words: string): boolean =>
  (ONLY_ASCII_FIRST.test(words) ? PLAIN_CAPITAL_WORD : CAPITAL_WORD).test(words);

/** Two elements side by side: of two sorts in a parent that has no words of its own, or where a new name begins. */
function areApart(before: Element, after: Element, seam: Seam): boolean {
  if (before.parentNode !== after.parentNode || before.closest('code, kbd, samp') !== null) return false;
  if (turnsCapital(seam) && sizeOf(before) > 2) return true;
  // Two links are two things.
  if (before.localName === 'a' && after.localName === 'a' && attribute(before, 'href') !== attribute(after, 'href'))
    return true;
  if (IN_WORDS.has(before.localName) || IN_WORDS.has(after.localName)) return false;
  const sorts = [before, after].map((element) => `${element.localName} ${attribute(element, 'class')}`);
  return sorts[0] !== sorts[1] && sizeOf(before) > 2 && sizeOf(after) > 2 && !hasOwnWords(before.parentNode);
}

/** A dateline in capitals before its sentence, a date before a name, a credit behind the sentence's end. */
function isApartFromText(element: Element, isBefore: boolean, seam: Seam): boolean {
  const { localName: tag } = element;
  const isNamed = attribute(element, 'class') !== '';
  if (!beginsCapital(seam.after)) return false;
  if (!isBefore) return isNamed && !IN_WORDS.has(tag) && /[.!?…]["”»)]?$/.test(seam.before);
  if (isNamed && /(?:^|\P{L})\p{Lu}{3,}$/u.test(seam.before)) return true;
  if (!turnsCapital(seam) || (IN_WORDS.has(tag) && !isNamed)) return false;
  return tag === 'time' || /\p{N}$/u.test(seam.before) || /\S\s+\S/.test(element.textContent ?? '');
}

function hasOwnWords(parent: Node | null): boolean {
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling)
    if (node.nodeType === 3 && /[\p{L}\p{N}]/u.test((node as Text).data)) return true;
  return false;
}

const sizeOf = (element: Element): number => (element.textContent ?? '').trim().length;

const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';
