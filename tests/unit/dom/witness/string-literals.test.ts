/* The long strings of a script: each once, wherever they stand, a few at a time. */

import { expect, test } from 'vitest';
import { stringLiterals } from '../../../../lib/dom/witness/string-literals.ts';
import { runToEnd } from '../../../../lib/text/cooperative-task.ts';

const LINE = 'The harbour of Tarn opened after the storm, and boats went out.';
const textsOf = (script: string): string[] => runToEnd(stringLiterals(script)).map(({ text }) => text);

test.each<[name: string, script: string, texts: readonly string[]]>([
  ['JSON', JSON.stringify({ a: LINE, b: ['short', LINE] }), [LINE, LINE]],
  ['JSON in a string', `self.push(${JSON.stringify(JSON.stringify({ a: LINE, b: LINE }))})`, [LINE, LINE]],
  ['a call with escapes', `f("${LINE}\\x20So it \\'was\\'.")`, [`${LINE} So it 'was'.`]],
  ['state that is cut off', `{"a": ${JSON.stringify(LINE)}, "b": "and the rest of it never came, nor will`, [LINE]],
  ['a quote that is never closed', `"${LINE}`, []],
  ['words without a space', `"${'x'.repeat(80)}"`, []],
  ['nothing', '', []],
])('%s', (_, script, texts) => {
  expect(textsOf(script)).toEqual(texts);
});

test('of many, some are read in a step, and the page may work between', () => {
  const script = JSON.stringify(Array.from({ length: 3_000 }, (_, i) => `${i} ${LINE}`));
  let steps = 0;
  for (const task = stringLiterals(script); !task.next().done; ) steps++;
  expect(steps).toBeGreaterThanOrEqual(5);
});
