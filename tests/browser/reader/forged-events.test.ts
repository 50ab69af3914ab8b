/*
 * What is ours in a page acts on what the user does, and on nothing that a page's script has made. Each is tried both
 * ways: forged it does nothing, and the same thing done by the user acts.
 */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { watchHover } from '../../../entrypoints/reader/names/hover-intent.ts';
import { createToast } from '../../../entrypoints/reader/toast.ts';
import { createAloneView } from '../../../lib/dom/alone/alone-view.ts';
import { createBoxPicker } from '../../../lib/dom/boxes/box-picker.ts';
import { createStub } from '../../../lib/dom/hide/hidden-stub.ts';
import { readPage } from '../../../lib/dom/read/read-page.ts';
import { AS_PAGE } from '../../../lib/settings/alone-look.ts';
import { openShadows } from '../open-shadows.ts';

openShadows();

let acted = vi.fn<(...given: unknown[]) => void>();
let stop: () => void = () => {};
beforeEach(() => {
  acted = vi.fn();
  document.body.innerHTML = `<main><p id="text">${'The ferry to the island was late again on Friday. '.repeat(20)}</p></main>
    <p id="ad">Read also: ten bridges.</p>`;
});
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

const inShadowOf = (host: Element | null | undefined, selector: string): HTMLElement =>
  host?.shadowRoot?.querySelector(selector) as HTMLElement;
const last = () => document.documentElement.lastElementChild;
const at = (element: Element | null): MouseEventInit => {
  const { x, y, width, height } = (element as Element).getBoundingClientRect();
  return { clientX: x + width / 2, clientY: y + height / 2, bubbles: true, composed: true, cancelable: true };
};
const forgeClick = (element: Element) => element.dispatchEvent(new MouseEvent('click', at(element)));
const forgeKey = (key: string) =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const settled = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

interface Case {
  /** Puts it into the page; it calls `acted` when it does what it is there for. */
  begin(): void;
  forge(): unknown;
  act(): Promise<unknown>;
}

const stubButton = () => inShadowOf(document.querySelector('#text > span'), 'button');
const picker = () => {
  const { stop: end } = createBoxPicker(document, {
    describe: (element) => element.id,
    onChoice: async (selector) => {
      acted(selector);
      return '';
    },
  });
  stop = end;
};
const shield = () => inShadowOf(last(), '.shield');
const alone = () => {
  const view = createAloneView(document, {
    highlighter: { paint: () => {}, stop: () => {} },
    addStyles: async () => {},
    removeStyles: async () => {},
    onLook: (look) => acted(look.focusSize),
    onColours: () => {},
    onLeave: () => acted(),
  });
  view.show({ map: readPage(document), inArticle: [true, true], junk: [] }, AS_PAGE);
  stop = () => void view.stop();
};
const barButton = (at: number) => inShadowOf(last(), `button:nth-of-type(${at})`);
const toast = () => {
  const { say, stop: end } = createToast(document);
  say('The note is gone.', () => acted());
  stop = end;
};
const hover = () => {
  stop = watchHover(document, { taken: () => false, onRest: () => acted(), onFast: () => acted() }).stop;
};

const CASES: readonly (readonly [name: string, Case])[] = [
  [
    'a press on the stub of hidden words',
    {
      begin: () => document.querySelector('#text')?.append(createStub(document, 2, () => acted())),
      forge: () => forgeClick(stubButton()),
      act: () => userEvent.click(stubButton()),
    },
  ],
  [
    'a press on a box, for it to be junk',
    {
      begin: picker,
      forge: () => shield().dispatchEvent(new MouseEvent('click', at(document.querySelector('#ad')))),
      async act() {
        await userEvent.click(document.querySelector('#ad') as Element, { force: true });
        forgeClick(inShadowOf(last(), 'button.main'));
        expect(acted).not.toHaveBeenCalled();
        await userEvent.click(inShadowOf(last(), 'button.main'));
      },
    },
  ],
  [
    'Enter, for a box to be junk',
    {
      begin: picker,
      forge() {
        shield().dispatchEvent(new PointerEvent('pointermove', at(document.querySelector('#ad'))));
        forgeKey('Enter');
      },
      async act() {
        await userEvent.hover(document.querySelector('#ad') as Element, { force: true });
        await userEvent.keyboard('{Enter}');
        expect(acted).not.toHaveBeenCalled();
        await userEvent.keyboard('{Enter}');
      },
    },
  ],
  [
    'Escape, for the article to be no more alone',
    { begin: alone, forge: () => forgeKey('Escape'), act: () => userEvent.keyboard('{Escape}') },
  ],
  [
    'a press on “Show the whole page”',
    { begin: alone, forge: () => forgeClick(barButton(1)), act: () => userEvent.click(barButton(1)) },
  ],
  [
    'a press on “Larger text”',
    { begin: alone, forge: () => forgeClick(barButton(3)), act: () => userEvent.click(barButton(3)) },
  ],
  [
    'a press on “Undo”',
    {
      begin: toast,
      forge: () => forgeClick(inShadowOf(last(), 'button')),
      act: () => userEvent.click(inShadowOf(last(), 'button')),
    },
  ],
  [
    'a pointer that comes to rest on words',
    {
      begin: hover,
      forge: () => document.querySelector('#text')?.dispatchEvent(new PointerEvent('pointermove', at(document.body))),
      act: () => userEvent.hover(document.querySelector('#text') as Element),
    },
  ],
];

describe('made by a script it does nothing, done by the user it acts', () => {
  test.each(CASES)('%s', async (_, { begin, forge, act }) => {
    begin();
    await settled();
    forge();
    await settled();
    expect(acted).not.toHaveBeenCalled();
    await act();
    await expect.poll(() => acted.mock.calls.length).toBeGreaterThan(0);
  });
});
