import { expect, test } from 'vitest';
import { lines, read } from '../page.ts';

const SAID = '<math><semantics><mi>t</mi><annotation encoding="application/x-tex">t</annotation></semantics></math>';

test.each([
  ['written in MathML', `<p>For ${SAID} seconds.</p>`, 'For t seconds.'],
  [
    'drawn in pieces beside its MathML',
    `<p>For <span class="katex"><span class="katex-mathml">${SAID}</span><span class="katex-html" aria-hidden="true"><span>t</span></span></span> seconds.</p>`,
    'For t seconds.',
  ],
  [
    'drawn in one element more',
    `<p>For <span class="MathJax"><nobr aria-hidden="true"><span>t</span></nobr><span role="presentation">${SAID}</span></span> seconds.</p>`,
    'For t seconds.',
  ],
  [
    'drawn without letters',
    `<p>For <mjx-container><mjx-math aria-hidden="true"><mjx-mi></mjx-mi></mjx-math><mjx-assistive-mml>${SAID}</mjx-assistive-mml></mjx-container> seconds.</p>`,
    'For t seconds.',
  ],
])('a formula %s is read once', (_name, body, expected) => {
  expect(lines(read(body))).toEqual([expected]);
});
