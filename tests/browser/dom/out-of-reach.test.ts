import { afterEach, expect, test } from 'vitest';
import { outOfReach } from '../../../lib/dom/out-of-reach.ts';

afterEach(() => document.body.replaceChildren());

customElements.define(
  'shut-story',
  class extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: 'closed' }).innerHTML = '<p>Words.</p>';
    }
  },
);

const LARGE = 'style="display: block; width: 100vw; height: 90vh"';
const SMALL = 'style="display: block; width: 10vw; height: 10vh"';
/** Of an origin of its own, whatever its address. */
const FOREIGN = 'sandbox src="data:text/html,words"';

test.each([
  ['a page without any of it', '<p>Words.</p>', null],
  ['a large frame of another site', `<iframe ${FOREIGN} ${LARGE}></iframe>`, { code: 'unreadableFrame' }],
  ['a small one', `<iframe ${FOREIGN} ${SMALL}></iframe>`, null],
  ['one that is not shown', `<iframe ${FOREIGN} style="display: none"></iframe>`, null],
  ['a large frame of the page’s own', `<iframe srcdoc="words" ${LARGE}></iframe>`, null],
  ['a PDF in the page', `<embed type="application/pdf" ${LARGE}>`, { code: 'unreadablePdf' }],
  ['a large element that is closed', `<shut-story ${LARGE}></shut-story>`, { code: 'unreadableClosed' }],
  ['a small one that is', `<shut-story ${SMALL}></shut-story>`, null],
])('%s', (_, html, expected) => {
  document.body.innerHTML = html;
  expect(outOfReach(document)).toEqual(expected);
});

test('the site of a frame is named where it can be seen', async () => {
  document.body.innerHTML = `<iframe ${LARGE}></iframe>`;
  const frame = document.querySelector('iframe') as HTMLIFrameElement;
  Object.defineProperty(frame, 'contentDocument', { value: null });
  Object.defineProperty(frame, 'src', { value: 'https://reader.example/x' });
  expect(outOfReach(document)).toEqual({ code: 'unreadableFrameOf', args: ['reader.example'] });
});
