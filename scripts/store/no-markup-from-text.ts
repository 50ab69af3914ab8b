/*
 * Takes Preact's `dangerouslySetInnerHTML` out of what is built. Nothing of ours uses it, and without it no script of
 * the package can make markup of text, whatever a mistake hands it; Firefox's linter warns of it besides.
 */

import type { Plugin } from 'vite';

const PREACT = /[\\/]preact[\\/]dist[\\/]preact\.mjs$/;
const ASSIGNMENT = /\(\w+\.innerHTML=\w+\.__html\)/g;

/** Throws where Preact no longer has the one line, so that a new version is looked at. */
export function withoutMarkup(code: string): string {
  const found = code.match(ASSIGNMENT)?.length ?? 0;
  if (found !== 1) throw new Error(`expected one assignment of innerHTML in Preact, found ${found}`);
  return code.replace(ASSIGNMENT, 'void 0');
}

export function noMarkupFromText(): Plugin {
  return {
    name: 'no-markup-from-text',
    enforce: 'pre',
    transform: (code, id) =>
      PREACT.test(id.split('?')[0] as string) ? { code: withoutMarkup(code), map: null } : null,
  };
}
