import { describe, expect, test } from 'vitest';
import { TextWriter } from '../../../../lib/dom/read/text-writer.ts';

/** Nodes are only ever compared. */
const node = (name: string) => ({ name }) as unknown as Text;
const [A, B] = [node('a'), node('b')];

describe('writing down a page', () => {
  test('a space stands between words of a line, once, and never at a line’s ends', () => {
    const writer = new TextWriter();
    writer.space(A, 0);
    writer.words('one', A, 1);
    writer.space(A, 4);
    writer.space(B, 0);
    writer.words('two', B, 1);
    writer.space(B, 4);
    expect(writer.endLine()).toEqual({ start: 0, end: 7 });
    writer.space(B, 5);
    expect(writer.words('three', B, 6)).toBe(8);
    expect(writer.text).toBe('one two\nthree');
  });

  test('a line without words is none', () => {
    const writer = new TextWriter();
    writer.space(A, 0);
    expect(writer.endLine()).toBeNull();
    expect(writer.text).toBe('');
  });

  test('a stretch goes on as long as nothing of its node was left out', () => {
    const writer = new TextWriter();
    writer.words('one', A, 0);
    writer.space(A, 3);
    writer.words('two', A, 4);
    writer.space(A, 7);
    writer.words('three', A, 9);
    expect(writer.segments).toEqual({ starts: [0, 8], ends: [8, 13], nodes: [A, A], offsets: [0, 9] });
  });

  test('a space that stands in no node is in no stretch', () => {
    const writer = new TextWriter();
    writer.words('one', A, 0);
    writer.space(null);
    writer.words('two', B, 0);
    expect(writer.text).toBe('one two');
    expect(writer.segments).toEqual({ starts: [0, 4], ends: [3, 7], nodes: [A, B], offsets: [0, 0] });
  });
});
