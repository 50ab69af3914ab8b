/* The small stub that stands where words are hidden: "1 line hidden · show", in a closed shadow root of its own. */

const CSS = `
  :host { all: initial; }
  button {
    /* Beside "all", which leaves it: in a page written from right to left the number would stand last. */
    all: unset; direction: ltr; unicode-bidi: isolate; cursor: pointer; user-select: none; -webkit-user-select: none; white-space: nowrap;
    font: 11px/1 system-ui, sans-serif; color: GrayText; border-bottom: 1px dotted currentColor; margin: 0 0.4em;
  }
  button:hover, button:focus-visible { color: LinkText; }
  button:focus-visible { outline: 2px solid; }
  @media print { button { display: none; } }
`;

export function createStub(document: Document, lines: number, onShow: () => void): HTMLElement {
  const stub = document.createElement('span');
  const root = stub.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = CSS;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = `${lines === 1 ? '1 line' : `${lines} lines`} hidden · show`;
  // Inside a link or a card the press is for the stub alone.
  button.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    onShow();
  });
  root.append(style, button);
  return stub;
}
