/*
 * What stands in one tag: a field with its filters, a condition, a loop. Every field is looked up where it is asked
 * for, so that a name that is misspelt is told before anything is written.
 */

import { type MessageCode, message } from '../../../i18n/message.ts';
import type { Fields, Shape } from './fields.ts';
import { COUNTING, FILTERS, isCount } from './filters.ts';
import type { Condition, FilterUse, Output, Path, Test } from './template.ts';
import type { Word } from './template-tokens.ts';

/** Stops the reading of a template; caught where it began. */
export class Wrong extends Error {
  readonly at: number;
  readonly why: ReturnType<typeof message>;

  constructor(at: number, why: ReturnType<typeof message>) {
    super(why.code satisfies MessageCode);
    this.name = 'Wrong';
    this.at = at;
    this.why = why;
  }
}

const STAGES = ['words', 'escape', 'layout'] as const;

export class TagReader {
  private next = 0;
  private readonly words: readonly Word[];
  /** Offset where the tag ends, for what is missing there. */
  private readonly end: number;

  constructor(words: readonly Word[], end: number) {
    this.words = words;
    this.end = end;
  }

  /** The next word, if it is this one; then it is behind us. */
  take(text: string): boolean {
    const word = this.words[this.next];
    if (!word || word.type === 'text' || word.text !== text) return false;
    this.next++;
    return true;
  }

  expect(text: string): void {
    if (!this.take(text)) this.fail();
  }

  name(): string {
    const word = this.words[this.next];
    if (word?.type !== 'name') return this.fail();
    this.next++;
    return word.text;
  }

  /** Nothing may follow. */
  done(): void {
    if (this.next < this.words.length) this.fail();
  }

  path(scope: Fields): { path: Path; shape: Shape; at: number } {
    const at = this.words[this.next]?.at ?? this.end;
    const path: string[] = [];
    let fields: Fields | null = scope;
    let shape: Shape = 'text';
    do {
      const place = this.words[this.next]?.at ?? this.end;
      const name = this.name();
      if (fields === null || !Object.hasOwn(fields, name))
        throw new Wrong(place, message('templateNoField', [...path, name].join('.')));
      shape = fields[name] as Shape;
      fields = typeof shape === 'object' && 'record' in shape ? shape.record : null;
      path.push(name);
    } while (this.take('.'));
    return { path, shape, at };
  }

  output(scope: Fields): Output {
    const { path, shape, at } = this.path(scope);
    if (typeof shape === 'object') throw new Wrong(at, message('templateNotText', path.join('.')));
    const filters: FilterUse[] = [];
    let stage = 0;
    while (this.take('|')) {
      const place = this.words[this.next]?.at ?? this.end;
      const filter = this.filter(place);
      const own = STAGES.indexOf((FILTERS[filter.name] as (typeof FILTERS)[string]).stage);
      // What puts text around words comes last, and words are escaped once.
      if (own < stage || (own === 1 && stage === 1)) throw new Wrong(place, message('templateOrder', filter.name));
      stage = own;
      filters.push(filter);
    }
    this.done();
    return { type: 'output', path, filters, kind: shape };
  }

  condition(scope: Fields): Condition {
    const either: Test[][] = [[]];
    for (;;) {
      (either.at(-1) as Test[]).push(this.test(scope));
      if (this.take('or')) either.push([]);
      else if (!this.take('and')) break;
    }
    this.done();
    return either;
  }

  private test(scope: Fields): Test {
    const negated = this.take('not');
    const { path, shape, at } = this.path(scope);
    const by = (['==', '!=', 'contains'] as const).find((one) => this.take(one));
    if (by === undefined) return { path, negated, compares: null };
    if (typeof shape === 'object') throw new Wrong(at, message('templateNotText', path.join('.')));
    return { path, negated, compares: { by, to: this.argument() } };
  }

  private filter(place: number): FilterUse {
    const name = this.name();
    if (!Object.hasOwn(FILTERS, name)) throw new Wrong(place, message('templateNoFilter', name));
    const args: string[] = [];
    if (this.take(':')) {
      do {
        args.push(this.argument());
      } while (this.take(','));
    }
    const [least, most] = FILTERS[name]?.args ?? [0, 0];
    const isWrong = args.length < least || args.length > most || (COUNTING.has(name) && !args.every(isCount));
    if (isWrong) throw new Wrong(place, message('templateArguments', name));
    return { name, args };
  }

  private argument(): string {
    const word = this.words[this.next];
    if (word?.type !== 'text' && word?.type !== 'count') return this.fail();
    this.next++;
    return word.text;
  }

  private fail(): never {
    const word = this.words[this.next];
    throw word
      ? new Wrong(word.at, message('templateStrange', word.text))
      : new Wrong(this.end, message('templateUnfinished'));
  }
}
