/*
 * What the user has asked to stand still stands still: all that moves of ours is named in a style sheet of our own
 * pages, which `theme.css` holds still, and nothing scrolls but at once. In a page, where that sheet does not reach,
 * nothing moves at all.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder, ROOT } from './source-files.ts';

const OURS = /^(?:components|entrypoints|lib)\/.*\.(?:css|tsx?)$/;
const SHEETS = /^(?:components|entrypoints)\/.*\.css$/;
/** As in a style sheet, or set on an element. */
const MOVES =
  /(?:^|[;{\s])(?:transition|animation)(?:-[a-z]+)?\s*:|@keyframes|\.animate\(|\.style\.(?:transition|animation)/;
const GLIDES = /scroll-behavior\s*:\s*smooth|behavior: 'smooth'|startViewTransition/;
const SCROLLS = /\.(?:scrollIntoView|scrollBy)\((?!\{[^}]*behavior: 'instant')/;

const files = filesUnder(ROOT).filter((file) => OURS.test(file) && !file.endsWith('.generated.ts'));
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const matching = (pattern: RegExp): string[] => files.filter((file) => pattern.test(read(file)));

describe('under reduced motion nothing of ours moves', () => {
  test('theme.css holds still whatever a style sheet moves', () => {
    const [, still = ''] = read('components/theme.css').split('@media (prefers-reduced-motion: reduce)');
    expect(still).toMatch(/^ \{\s*\*,\s*\*::before,\s*\*::after \{/);
    for (const held of ['animation: none', 'transition: none', 'scroll-behavior: auto'])
      expect(still).toContain(`${held} !important;`);
  });

  test('what moves is in a style sheet of ours, and so held still', () => {
    expect(matching(MOVES).filter((file) => !SHEETS.test(file))).toEqual([]);
  });

  test('nothing glides, and each jump says that it is one, because a page may have its own way of scrolling', () => {
    expect(matching(GLIDES)).toEqual([]);
    expect(matching(SCROLLS)).toEqual([]);
  });
});
