/*
 * What the tests in Firefox do with a page more than once: look at its paint, into its closed shadow roots, and write a
 * note.
 */

import { until } from '../../until.ts';
import type { Firefox } from './firefox.ts';
import { PAINTED, type Painted, priorityOf } from './painted.ts';

/** Selects `arguments[0]`, which stands in one text node. */
export const SELECT = `
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.data.indexOf(arguments[0]);
    if (at >= 0) return getSelection().setBaseAndExtent(node, at, node, at + arguments[0].length);
  }
  throw new Error('the words are not there');
`;

/** In no particular order; white space in the words is collapsed. */
export async function paintedIn(firefox: Firefox): Promise<Painted[]> {
  const found = await firefox.run<Painted[]>(PAINTED);
  return found.map((item) => ({ ...item, text: item.text.replace(/\s+/g, ' ').trim() }));
}

export const waitForLayer = (firefox: Firefox, layer: string) =>
  firefox.waitFor(
    'return [...CSS.highlights.values()].some(({ priority }) => priority === arguments[0])',
    priorityOf(layer),
  );

/** Selects words, presses the shortcut, types and saves; done when it is saved. */
export async function writeNote(firefox: Firefox, words: string, body: string): Promise<void> {
  await firefox.run(SELECT, words);
  await firefox.shortcut('q');
  await firefox.waitInFrame("return document.activeElement?.matches('textarea') === true");
  await firefox.typeInFrame(body);
  await firefox.clickInFrame('button[type="submit"]');
  // A page that is left before that takes the press with it.
  const isWriting = "return document.querySelector('textarea') !== null";
  await until('the end of the editor', async () => !(await firefox.inFrame<boolean>(isWriting)));
}

/** A button by its words, with the mouse: Firefox asks for a permission after a hand's own press only. */
export async function pressByMouse(firefox: Firefox, words: string): Promise<void> {
  const at = await firefox.waitFor<{ x: number; y: number }>(
    `
    return (async (words) => {
    const find = () => [...document.querySelectorAll('button')].find((one) => one.innerText === words);
    find()?.scrollIntoView({ block: 'center' });
    const before = find()?.getBoundingClientRect();
    if (!before) return null;
    // A button that still moves would be missed.
    for (let frames = 0; frames < 12; frames++) await new Promise(requestAnimationFrame);
    const after = find()?.getBoundingClientRect();
    if (!after || after.x !== before.x || after.y !== before.y) return null;
    return { x: after.x + after.width / 2, y: after.y + after.height / 2 };
    })(arguments[0]);
  `,
    words,
  );
  await firefox.click(at.x, at.y);
}
