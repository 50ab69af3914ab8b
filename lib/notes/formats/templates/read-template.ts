/* A template read whole, or the first thing in it that is wrong, with its line. */

import { message } from '../../../i18n/message.ts';
import { type ExportTemplate, MAX_TEMPLATE } from '../../../settings/export-template.ts';
import { type Fields, LOOP_FIELDS, TEMPLATE_FIELDS } from './fields.ts';
import { TagReader, Wrong } from './read-tag.ts';
import type { Branch, ReadTemplate, TemplateNode } from './template.ts';
import { type TemplateToken, templateTokens, unclosedTag, wordsOfTag } from './template-tokens.ts';

/** Loops and conditions in one another. */
const MAX_DEPTH = 20;

export function readTemplate(text: string, per: ExportTemplate['per']): ReadTemplate {
  try {
    if (text.length > MAX_TEMPLATE) throw new Wrong(MAX_TEMPLATE, message('templateTooLong', MAX_TEMPLATE));
    const open = unclosedTag(text);
    if (open >= 0) throw new Wrong(open, message('templateUnclosed', text.slice(open, open + 2)));
    const reader = new BlockReader(templateTokens(text));
    return { ok: true, nodes: reader.all(TEMPLATE_FIELDS[per]) };
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    const before = text.slice(0, error.at).split('\n');
    return {
      ok: false,
      fault: { line: before.length, column: (before.at(-1) ?? '').length + 1, why: error.why },
    };
  }
}

class BlockReader {
  private next = 0;
  private readonly tokens: readonly TemplateToken[];

  constructor(tokens: readonly TemplateToken[]) {
    this.tokens = tokens;
  }

  all(scope: Fields): TemplateNode[] {
    const nodes = this.nodes(scope, 0);
    const token = this.tokens[this.next];
    // "else" or "end" of nothing.
    if (token) throw new Wrong(token.at, message('templateStrange', token.text.trim()));
    return nodes;
  }

  /** Up to a tag that ends the block or begins its other half, which is left to the caller; or to the end. */
  private nodes(scope: Fields, depth: number): TemplateNode[] {
    const nodes: TemplateNode[] = [];
    for (; this.next < this.tokens.length; this.next++) {
      const token = this.tokens[this.next] as TemplateToken;
      if (token.type === 'text') {
        nodes.push({ type: 'text', text: token.text });
        continue;
      }
      const tag = readerOf(token);
      if (token.type === 'output') nodes.push(tag.output(scope));
      else if (/^\s*(?:end(?:if|for)?|else|elsif)\b/.test(token.text)) return nodes;
      else {
        if (depth >= MAX_DEPTH) throw new Wrong(token.at, message('templateTooDeep', MAX_DEPTH));
        nodes.push(this.block(token, tag, scope, depth + 1));
      }
    }
    return nodes;
  }

  private block(token: TemplateToken, tag: TagReader, scope: Fields, depth: number): TemplateNode {
    if (tag.take('if')) return { type: 'if', branches: this.branches(token, tag, scope, depth) };
    tag.expect('for');
    const variable = tag.name();
    tag.expect('in');
    const { path, shape, at } = tag.path(scope);
    tag.done();
    const isList = shape === 'texts' || (typeof shape === 'object' && 'list' in shape);
    if (!isList) throw new Wrong(at, message('templateNotList', path.join('.')));
    const item = shape === 'texts' ? 'text' : { record: shape.list };
    this.next++;
    const nodes = this.nodes({ ...scope, [variable]: item, loop: { record: LOOP_FIELDS } }, depth);
    let otherwise: readonly TemplateNode[] = [];
    if (this.nextTag(token).take('else')) {
      this.next++;
      otherwise = this.nodes(scope, depth);
    }
    this.expectEnd(token, 'endfor');
    return { type: 'for', variable, path, nodes, otherwise };
  }

  private branches(token: TemplateToken, tag: TagReader, scope: Fields, depth: number): Branch[] {
    const branches: Branch[] = [];
    let condition: Branch['condition'] = tag.condition(scope);
    for (;;) {
      this.next++;
      branches.push({ condition, nodes: this.nodes(scope, depth) });
      const following = this.nextTag(token);
      if (condition !== null && following.take('elsif')) condition = following.condition(scope);
      else if (condition !== null && following.take('else')) condition = null;
      else break;
    }
    this.expectEnd(token, 'endif');
    return branches;
  }

  /** The tag that ended a block; the block's own where none did. */
  private nextTag(begun: TemplateToken): TagReader {
    const token = this.tokens[this.next];
    if (!token) throw new Wrong(begun.at, message('templateNoEnd', begun.text.trim()));
    return readerOf(token);
  }

  private expectEnd(begun: TemplateToken, name: string): void {
    const tag = this.nextTag(begun);
    if (!tag.take(name)) tag.expect('end');
    tag.done();
  }
}

function readerOf(token: TemplateToken): TagReader {
  const words = wordsOfTag(token);
  if ('strange' in words) {
    const sign = [...token.text.slice(words.strange - token.at)][0] ?? '';
    throw new Wrong(words.strange, message('templateStrange', sign));
  }
  return new TagReader(words, token.at + token.text.length);
}
