/*
 * Says aloud what has come into a document of ours with its words in it: many screen readers tell of changes only in
 * a region that was there before them. One such region, empty and out of sight, stands in the document from its start.
 */

/** Milliseconds between two things that are said: what is replaced at once is not heard. */
const APART_MS = 150;

/** Gives back a function that ends it. */
export function announce(document: Document): () => void {
  const region = document.createElement('div');
  region.setAttribute('aria-live', 'polite');
  region.className = 'unseen announced';
  document.body.append(region);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((records) => {
    const came = records.flatMap(({ addedNodes }) => [...addedNodes].flatMap(statusesIn));
    const said = [...new Set(came)].map(wordsIn);
    const words = said.filter((one) => one !== '').join('\n');
    if (words === '') return;
    clearTimeout(timer);
    // The same words twice are two things that were done.
    region.textContent = '';
    timer = setTimeout(() => {
      region.textContent = words;
    }, APART_MS);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
    region.remove();
  };
}

/** Of one part after the other, as a screen reader tells them: a line, and the button at its end. */
function wordsIn(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (walker.nextNode()) words.push(walker.currentNode.nodeValue?.trim() ?? '');
  return words.filter((one) => one !== '').join(' ');
}

const statusesIn = (node: Node): HTMLElement[] =>
  node instanceof HTMLElement
    ? [node, ...node.querySelectorAll<HTMLElement>('[role="status"]')].filter(({ role }) => role === 'status')
    : [];
