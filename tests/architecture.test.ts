/*
 * The layers, kept by machine. Two tables say it all: which part may import which, and which part may use which
 * package. A new folder or a new package needs its line here; that is the moment to ask whether it belongs.
 */

import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder, type Import, importedFile, importsIn, ROOT } from './source-files.ts';

const FOUNDATION = ['lib/languages', 'lib/text', 'lib/rules', 'lib/settings', 'lib/i18n'];
const ARTICLE = ['lib/content', 'lib/identity', 'lib/history'];
const ENGINE = ['lib/junk', 'lib/entities', 'lib/time', 'lib/quotes', 'lib/notes', 'lib/copy-signs', 'lib/changes'];
const BELOW_ENGINE = [...ARTICLE, ...FOUNDATION];
const BELOW_ADAPTERS = [...ENGINE, ...BELOW_ENGINE];
const ADAPTERS = ['lib/storage', 'lib/cards', 'lib/knowledge', 'lib/dom', 'lib/analysis'];

/**
 * Part → the parts below that it may import. Every part may import itself, except entrypoints, which never import each
 * other.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'lib/i18n': [],
  'lib/languages': [],
  'lib/text': ['lib/languages', 'lib/i18n'],
  'lib/maps': [],
  'lib/rules': ['lib/i18n'],
  'lib/settings': ['lib/i18n'],
  'lib/content': FOUNDATION,
  'lib/identity': FOUNDATION,
  'lib/history': ['lib/identity', ...FOUNDATION],
  'lib/junk': BELOW_ENGINE,
  'lib/entities': BELOW_ENGINE,
  'lib/time': BELOW_ENGINE,
  'lib/quotes': BELOW_ENGINE,
  'lib/notes': BELOW_ENGINE,
  'lib/copy-signs': BELOW_ENGINE,
  'lib/changes': BELOW_ENGINE,
  'lib/sync': ['lib/notes', ...BELOW_ENGINE],
  'lib/remote': ['lib/sync'],
  'lib/storage': ['lib/sync', ...BELOW_ADAPTERS],
  'lib/cards': BELOW_ADAPTERS,
  'lib/knowledge': BELOW_ADAPTERS,
  'lib/dom': BELOW_ADAPTERS,
  'lib/analysis': BELOW_ADAPTERS,
  'lib/outgoing': ['lib/cards', ...BELOW_ADAPTERS],
  'lib/visit': ['lib/cards', 'lib/analysis', ...BELOW_ADAPTERS],
  'lib/messaging': ['lib/i18n'],
  components: ['lib/cards', 'lib/analysis', 'lib/maps', 'lib/outgoing', ...BELOW_ADAPTERS],
  entrypoints: [
    'components',
    'lib/messaging',
    'lib/visit',
    'lib/outgoing',
    'lib/sync',
    'lib/remote',
    ...ADAPTERS,
    ...BELOW_ADAPTERS,
  ],
};

/** Part → the parts of which it may name types, though it runs none of their code. */
const MAY_NAME_TYPES_OF: Record<string, readonly string[]> = {
  'lib/messaging': ['lib/visit', 'lib/outgoing', ...ADAPTERS, ...BELOW_ADAPTERS],
  // The page report is what popup and panel draw: a value, made in the page and sent as it is.
  components: ['lib/messaging', ...ADAPTERS],
};

/** Package → the parts that may use it. Scripts, tests and configuration may use anything. */
const MAY_USE: Record<string, readonly string[]> = {
  dexie: ['lib/storage'],
  preact: ['components', 'entrypoints'],
  '@tanstack/virtual-core': ['components'],
  marked: ['components'],
  fflate: ['lib/notes', 'entrypoints'],
  'webextension-polyfill': ['lib/storage', 'lib/messaging', 'entrypoints'],
  wxt: ['entrypoints'],
  'approx-string-match': ['lib/notes'],
  valibot: ['lib/settings', 'lib/sync', 'lib/remote', 'lib/storage', 'entrypoints'],
  '@rgrove/parse-xml': ['lib/remote'],
  'topojson-client': ['lib/maps'],
  'topojson-specification': ['lib/maps'],
  yjs: ['lib/sync'],
  diff: ['lib/changes'],
};

/** Parts that may call the extension's API, by the polyfill or by the bare global. */
const SEES_BROWSER_API = ['lib/storage', 'lib/messaging', 'entrypoints'];

/**
 * What the rest of `lib` may know of `lib/i18n`, beside types: messages, which languages there are, and how a date is
 * written in one; and the parts that make words of it all the same: they draw.
 */
const MESSAGES = ['lib/i18n/message.ts', 'lib/i18n/interface-languages.ts', 'lib/i18n/date-forms.ts'];
const SAYS_WORDS = ['lib/i18n', 'lib/dom'];

/** Outside the product: may import anything, but product code must not import them. */
const WORKSHOP = ['scripts', 'tests'];
const CONFIGURATION = ['wxt.config.ts', 'vitest.config.ts'];

/** Tests of the workshop import it. Those of the product do not, or a script could not be changed without them. */
const TESTS_OF_SCRIPTS = ['tests/scripts/', 'tests/e2e/beside/scripts/'];
/** The harness runs builds in browsers, and presses keys; all are got where everybody gets them. */
const HARNESS = 'tests/e2e/harness/';
const ASKED_BY_HARNESS = ['scripts/browsers.ts', 'scripts/build.ts', 'scripts/programs.ts'];

function partOf(file: string): string | null {
  const [top = '', second = ''] = file.split('/');
  if (top === 'lib' && file.split('/').length > 2) return `lib/${second}`;
  return file.includes('/') ? top : null;
}

/** Two files of one entrypoint belong together: `entrypoints/popup/*`, or a file straight in the folder by itself. */
const entrypointOf = (file: string): string => file.split('/')[1]?.split('.')[0] ?? '';

const packageOf = (request: string): string =>
  request
    .split('/')
    .slice(0, request.startsWith('@') ? 2 : 1)
    .join('/');

/** What is wrong with one import of one product file; null when it may stand. */
function fault(file: string, { from, typeOnly }: Import): string | null {
  const part = partOf(file) as string;
  if (from.startsWith('#') || from.startsWith('virtual:'))
    return 'an import that no file stands behind (auto-imports are off)';
  if (from.startsWith('node:')) return 'Node is not there in a browser';
  if (!from.startsWith('.')) {
    const allowed = MAY_USE[packageOf(from)];
    if (!allowed) return 'the package has no line in the table';
    return allowed.includes(part) ? null : `only ${allowed.join(', ')} may use the package`;
  }
  const target = importedFile(file, from);
  if (!['.ts', '.tsx', '.css', '.json'].includes(extname(target)))
    return 'a relative import ends in .ts or .tsx (or .css, .json)';
  const targetPart = partOf(target);
  if (targetPart === null) return `${target} belongs to no part`;
  if (targetPart === part) {
    if (part !== 'entrypoints' || entrypointOf(target) === entrypointOf(file)) return null;
    return 'entrypoints do not import each other';
  }
  const isOfWords = target.startsWith('lib/i18n/') && !MESSAGES.includes(target) && !typeOnly;
  if (isOfWords && part.startsWith('lib/') && !SAYS_WORDS.includes(part))
    return 'code below says messages; what draws makes words of them';
  if (MAY_IMPORT[part]?.includes(targetPart)) return null;
  if (MAY_NAME_TYPES_OF[part]?.includes(targetPart)) return typeOnly ? null : `only types may come from ${targetPart}`;
  return `${part} may not import ${targetPart}`;
}

const files = filesUnder(ROOT);
const source = new Map(
  files.filter((file) => /\.tsx?$/.test(file)).map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]),
);
const product = [...source.keys()].filter((file) => /^(lib|components|entrypoints)\//.test(file));

describe('layers', () => {
  test('every source file belongs to a part', () => {
    const lost = [...source.keys()].filter((file) => {
      const part = partOf(file);
      if (part === null) return !CONFIGURATION.includes(file);
      return !WORKSHOP.includes(part) && !Object.hasOwn(MAY_IMPORT, part);
    });
    expect(lost).toEqual([]);
  });

  test('imports run downward, between parts that know each other, by names that end in .ts', () => {
    const faults = product.flatMap((file) =>
      importsIn(file, source.get(file) as string).flatMap((found) => {
        const wrong = fault(file, found);
        return wrong ? [`${file} imports ${found.from}: ${wrong}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  test.each<[string, string, boolean, string | null]>([
    ['lib/junk/find-junk.ts', '../text/span.ts', false, null],
    ['lib/junk/find-junk.ts', '../entities/mention.ts', true, 'lib/junk may not import lib/entities'],
    ['lib/text/span.ts', '../rules/built-in-rule.ts', true, 'lib/text may not import lib/rules'],
    ['lib/junk/find-junk.ts', '../i18n/message.ts', false, null],
    ['lib/junk/find-junk.ts', '../i18n/words.ts', false, 'code below says messages; what draws makes words of them'],
    ['lib/dom/hide/stub.ts', '../../i18n/words.ts', false, null],
    ['lib/messaging/protocol.ts', '../notes/note.ts', true, null],
    ['lib/messaging/protocol.ts', '../notes/note.ts', false, 'only types may come from lib/notes'],
    ['lib/cards/build-card.ts', '../storage/note-store.ts', false, 'lib/cards may not import lib/storage'],
    ['lib/dom/read/read-page.ts', 'dexie', false, 'only lib/storage may use the package'],
    ['lib/dom/read/read-page.ts', 'left-pad', false, 'the package has no line in the table'],
    ['components/Card.tsx', 'preact/hooks', false, null],
    ['components/Card.tsx', '../tests/fixtures/card.ts', false, 'components may not import tests'],
    ['entrypoints/popup/main.tsx', './App.tsx', false, null],
    ['entrypoints/popup/main.tsx', '../background.ts', true, 'entrypoints do not import each other'],
    ['entrypoints/popup/main.tsx', './App', false, 'a relative import ends in .ts or .tsx (or .css, .json)'],
    ['entrypoints/background.ts', '#imports', false, 'an import that no file stands behind (auto-imports are off)'],
  ])('the rule itself: %s importing %s (types only: %s)', (file, from, typeOnly, wrong) => {
    expect(fault(file, { from, typeOnly })).toBe(wrong);
  });

  test('the extension API is called in storage, messaging and entrypoints only', () => {
    const call =
      /(?<![\w.'"`/])(?:browser|chrome)\.(?:runtime|storage|tabs|scripting|action|permissions|contextMenus|i18n|windows)\b/;
    const callers = product.filter(
      (file) => !SEES_BROWSER_API.includes(partOf(file) as string) && call.test(source.get(file) as string),
    );
    expect(callers).toEqual([]);
  });

  test('what decides about the article sees the article alone, never the page around it', () => {
    const parts = [
      'lib/entities',
      'lib/time',
      'lib/quotes',
      'lib/cards',
      'lib/identity',
      'lib/history',
      'lib/analysis',
    ];
    const seesPage = product.filter(
      (file) =>
        parts.includes(partOf(file) as string) &&
        importsIn(file, source.get(file) as string).some(({ from }) => /\/text\/(?:page-|packed-page)/.test(from)),
    );
    expect(seesPage).toEqual([]);
  });

  test('what runs in a page carries no language and no schemas', () => {
    const reached = new Set(
      ['gate.ts', 'picker.ts', 'panel.ts', 'reader/index.ts'].map((file) => `entrypoints/${file}`),
    );
    for (const file of reached)
      for (const { from, typeOnly } of importsIn(file, source.get(file) as string)) {
        const target = importedFile(file, from);
        if (!typeOnly && from.startsWith('.') && source.has(target)) reached.add(target);
      }
    expect(reached.size).toBeGreaterThan(50);
    expect([...reached].filter((file) => file.startsWith('lib/languages/'))).toEqual([]);
    const checks = [...reached].filter((file) =>
      importsIn(file, source.get(file) as string).some(({ from, typeOnly }) => from === 'valibot' && !typeOnly),
    );
    expect(checks).toEqual([]);
  });

  test('tests of the product import no scripts', () => {
    const faults = [...source.keys()]
      .filter((file) => file.startsWith('tests/') && !TESTS_OF_SCRIPTS.some((folder) => file.startsWith(folder)))
      .flatMap((file) =>
        importsIn(file, source.get(file) as string)
          .map(({ from }) => importedFile(file, from))
          .filter((target) => target.startsWith('scripts/'))
          .filter((target) => !(file.startsWith(HARNESS) && ASKED_BY_HARNESS.includes(target)))
          .map((target) => `${file} imports ${target}`),
      );
    expect(faults).toEqual([]);
  });

  test('auto-imports are off', () => {
    expect(source.get('wxt.config.ts')).toMatch(/\bimports: false\b/);
  });
});

describe('what is committed', () => {
  test('package-lock.json names no registry', () => {
    expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved":|registry\./);
  });

  test('no file holds a path of somebody’s machine', () => {
    const path = /(?<![\w.\-/:)}\]$])\/(?:work|tmp|root|home|Users)\/\w/;
    const binary = /^public\/data\/|\.(?:png|jpe?g|gz|bin|ico|woff2?)$/;
    const holders = files.filter((file) => !binary.test(file) && path.test(readFileSync(join(ROOT, file), 'utf8')));
    expect(holders).toEqual([]);
  });
});
