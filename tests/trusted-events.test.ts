/*
 * What stands in a page hears the user and not the page's scripts: a page can make any event and aim it at what is
 * ours. Whoever listens there for something that users do looks at `isTrusted`, best by `onTrusted`.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { filesUnder, ROOT } from './source-files.ts';

const IN_PAGE = /^(?:entrypoints\/(?:reader\/.*|picker|gate|panel)|lib\/dom\/.*|components\/panel\/.*)\.tsx?$/;
/** What users do, and what a page can forge; the rest (scroll, resize, load) tells nothing and opens nothing. */
const BY_USERS =
  /^(?:(?:aux|dbl)?click|contextmenu|key.*|pointer.*|mouse.*|touch.*|wheel|(?:before)?input|change|submit|copy|cut|paste|drag.*|drop|focus.*|blur|select.*)$/;
/** Known by its shape: it is kept from the page, whoever made it. */
const KEPT_FROM_PAGE = /^\(?event\)? => event\.stopPropagation\(\)$/;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

function nodesIn(node: Node): Node[] {
  const children = Object.values(node).flatMap((value) => (Array.isArray(value) ? value : [value]));
  return [node, ...children.filter(isNode).flatMap(nodesIn)];
}

const nameIn = (value: unknown): string | null => (isNode(value) && typeof value.name === 'string' ? value.name : null);

/** Lines that listen to what users do and take it from anybody. */
function credulousLines(file: string, code: string): string[] {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`);
  const nodes = nodesIn(program as unknown as Node);
  const text = ({ start, end }: Node) => code.slice(start, end);
  /** By name, what a variable, function or member is. */
  const made = new Map(
    nodes.flatMap((node) => {
      if (node.type === 'FunctionDeclaration') return [[nameIn(node.id), node] as const];
      if (node.type === 'VariableDeclarator') return [[nameIn(node.id), node] as const];
      return node.type === 'PropertyDefinition' ? [[nameIn(node.key), node] as const] : [];
    }),
  );
  const looks = (listener: Node): boolean => {
    if (/\bisTrusted\b|\bonTrusted\b/.test(text(listener)) || KEPT_FROM_PAGE.test(text(listener))) return true;
    const name = nameIn(listener) ?? (listener.type === 'MemberExpression' ? nameIn(listener.property) : null);
    const meant = name === null ? undefined : made.get(name);
    return meant !== undefined && /\bisTrusted\b|\bonTrusted\b/.test(text(meant));
  };
  return nodes.flatMap((node) => {
    if (node.type !== 'CallExpression' || nameIn((node.callee as Node).property) !== 'addEventListener') return [];
    const [type, listener] = node.arguments as Node[];
    // A type that is not said in place may be any.
    const isByUsers = type?.type !== 'Literal' || BY_USERS.test(String(type.value));
    return isByUsers && listener && !looks(listener) ? [`${file}:${code.slice(0, node.start).split('\n').length}`] : [];
  });
}

describe('listeners in a page', () => {
  test('hear what the user did, and nothing that a script made', () => {
    const files = filesUnder(ROOT).filter((file) => IN_PAGE.test(file));
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap((file) => credulousLines(file, readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
  });

  test.each([
    ["on('click', go);", 0],
    ["a.addEventListener('scroll', go);", 0],
    ["a.addEventListener('click', go);", 1],
    ["a.addEventListener('keydown', () => go());", 1],
    ['a.addEventListener(type, go);', 1],
    ["a.addEventListener('click', onTrusted(go));", 0],
    ["a.addEventListener('copy', (event) => event.isTrusted && go());", 0],
    ["const go = onTrusted(() => {}); a.addEventListener('click', go);", 0],
    ["const go = () => {}; a.addEventListener('click', go);", 1],
    ["function go({ isTrusted }) { if (!isTrusted) return; } a.addEventListener('click', go);", 0],
    ["class A { go = onTrusted(() => {}); on() { a.addEventListener('click', this.go); } }", 0],
    ["class A { go = () => {}; on() { a.addEventListener('click', this.go); } }", 1],
    ['a.addEventListener(type, (event) => event.stopPropagation());', 0],
  ])('the look itself: %s', (code, count) => {
    expect(credulousLines('x.ts', code)).toHaveLength(count);
  });
});
