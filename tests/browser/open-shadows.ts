/* For tests that look into our closed shadow roots: those that are made while the file runs are open. */

import { afterAll, beforeAll } from 'vitest';

export function openShadows(): void {
  const { attachShadow } = Element.prototype;
  beforeAll(() => {
    Element.prototype.attachShadow = function (init) {
      return attachShadow.call(this, { ...init, mode: 'open' });
    };
  });
  afterAll(() => {
    Element.prototype.attachShadow = attachShadow;
  });
}
