/* A template that was read: what is left of its text when every field, filter and loop in it is known to be one. */

import type { Message } from '../../../i18n/message.ts';
import type { Kind } from './fields.ts';

/** Where a value stands: the name of a field, then of fields in it. */
export type Path = readonly string[];

export interface FilterUse {
  readonly name: string;
  readonly args: readonly string[];
}

export interface Output {
  readonly type: 'output';
  readonly path: Path;
  readonly filters: readonly FilterUse[];
  readonly kind: Kind;
}

export interface Test {
  readonly path: Path;
  readonly negated: boolean;
  /** Null: whether there is anything. */
  readonly compares: { readonly by: '==' | '!=' | 'contains'; readonly to: string } | null;
}

/** One of the lists holds in all its tests. */
export type Condition = readonly (readonly Test[])[];

export interface Branch {
  /** Null: else. */
  readonly condition: Condition | null;
  readonly nodes: readonly TemplateNode[];
}

export type TemplateNode =
  | { readonly type: 'text'; readonly text: string }
  | Output
  | { readonly type: 'if'; readonly branches: readonly Branch[] }
  | {
      readonly type: 'for';
      readonly variable: string;
      readonly path: Path;
      readonly nodes: readonly TemplateNode[];
      /** Where the list is empty. */
      readonly otherwise: readonly TemplateNode[];
    };

/** Lines and columns count from 1. */
export interface TemplateFault {
  readonly line: number;
  readonly column: number;
  readonly why: Message;
}

export type ReadTemplate =
  | { readonly ok: true; readonly nodes: readonly TemplateNode[] }
  | { readonly ok: false; readonly fault: TemplateFault };
