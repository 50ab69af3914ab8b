/*
 * A template filled with data. It ends: loops go over data alone. It is stopped when it has made too much, which loops
 * in loops over all notes can.
 */

import { message, Refusal } from '../../../i18n/message.ts';
import type { TemplateForm } from '../../../settings/export-template.ts';
import { ESCAPES, plainWords } from './escapes.ts';
import type { Kind } from './fields.ts';
import { FILTERS, type Words } from './filters.ts';
import type { Condition, Output, Path, TemplateNode, Test } from './template.ts';

export type Value = string | readonly string[] | Data | readonly Data[];
/** By the name of a field. */
export interface Data {
  readonly [field: string]: Value;
}

/** Rounds of loops, and characters written. */
const MAX_ROUNDS = 2_000_000;
const MAX_CHARACTERS = 200_000_000;

/** Throws a `Refusal` where too much would be written. */
export function fillTemplate(nodes: readonly TemplateNode[], data: Data, form: TemplateForm): string {
  return new Filling(form).fill(nodes, data);
}

class Filling {
  private rounds = 0;
  private characters = 0;
  private readonly form: TemplateForm;

  constructor(form: TemplateForm) {
    this.form = form;
  }

  fill(nodes: readonly TemplateNode[], data: Data): string {
    return nodes.map((node) => this.node(node, data)).join('');
  }

  private node(node: TemplateNode, data: Data): string {
    switch (node.type) {
      case 'text':
        return this.counted(node.text);
      case 'output':
        return this.counted(outputOf(node, data, this.form));
      case 'if': {
        const branch = node.branches.find(({ condition }) => condition === null || holds(condition, data));
        return branch ? this.fill(branch.nodes, data) : '';
      }
      case 'for':
        return this.loop(node, data);
    }
  }

  private loop({ variable, path, nodes, otherwise }: Extract<TemplateNode, { type: 'for' }>, data: Data): string {
    const items = valueAt(data, path) as readonly (string | Data)[];
    if (items.length === 0) return this.fill(otherwise, data);
    return items
      .map((item, i) => {
        if (++this.rounds > MAX_ROUNDS) throw new Refusal(message('templateTooMuch'));
        const loop = { first: i === 0 ? '1' : '', last: i === items.length - 1 ? '1' : '', number: `${i + 1}` };
        return this.fill(nodes, { ...data, [variable]: item, loop });
      })
      .join('');
  }

  private counted(words: string): string {
    this.characters += words.length;
    if (this.characters > MAX_CHARACTERS) throw new Refusal(message('templateTooMuch'));
    return words;
  }
}

/** Paths were looked up when the template was read: there is a value. */
function valueAt(data: Data, path: Path): Value {
  let value: Value = data;
  for (const name of path) value = (value as Data)[name] ?? '';
  return value;
}

function outputOf({ path, filters, kind }: Output, data: Data, form: TemplateForm): string {
  const value = valueAt(data, path);
  let words: Words = typeof value === 'string' ? [value] : (value as readonly string[]);
  const asText = isText(kind, form) ? plainWords : ESCAPES[form];
  let isDone = filters.some(({ name }) => FILTERS[name]?.stage === 'escape');
  for (const { name, args } of filters) {
    const filter = FILTERS[name] as (typeof FILTERS)[string];
    if (filter.stage === 'layout' && !isDone) {
      words = words.map(asText);
      isDone = true;
    }
    words = filter.apply(words, args);
  }
  return (isDone ? words : words.map(asText)).join(', ');
}

/** Whether it stands as it is: the user's Markdown in Markdown, an address where files take one as it is. */
const isText = (kind: Kind, form: TemplateForm): boolean =>
  (kind === 'own' && form === 'markdown') || (kind === 'address' && (form === 'markdown' || form === 'bibtex'));

const holds = (condition: Condition, data: Data): boolean =>
  condition.some((tests) => tests.every((test) => test.negated !== isTrue(test, data)));

function isTrue({ path, compares }: Test, data: Data): boolean {
  const value = valueAt(data, path);
  if (compares === null) return typeof value === 'string' || Array.isArray(value) ? value.length > 0 : true;
  const { by, to } = compares;
  if (by === 'contains') return (value as string | readonly string[]).includes(to);
  const words = typeof value === 'string' ? value : (value as readonly string[]).join(', ');
  return (words === to) === (by === '==');
}
