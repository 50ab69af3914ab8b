/*
 * A component drawn in a page with our own styles, as wide as the popup; and what a user finds in it, by the words that
 * are seen or read aloud.
 */

import '../../../components/theme.css';
import '../../../components/card.css';
import '../../../components/card-facts.css';
import '../../../components/note-card.css';
import '../../../components/page.css';
import '../../../entrypoints/library/library.css';
import '../../../entrypoints/library/notes-view.css';
import '../../../entrypoints/library/overviews.css';
import '../../../entrypoints/library/backup-view.css';
import '../../../entrypoints/library/import-preview.css';
import '../../../entrypoints/library/narrow.css';
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';

const WIDTH_PX = 388;
const WIDE_PX = 900;

export const place = document.createElement('div');
document.body.append(place);
document.documentElement.lang = 'en';
document.title = 'Components';
afterEach(() => act(() => render(null, place)));

export function draw(drawn: ComponentChildren): Promise<void> {
  place.style.width = `${WIDTH_PX}px`;
  return act(() => render(drawn, place));
}

/** In a page as wide and high as the library is on a small laptop, whose lists scroll in themselves. */
export function drawWide(drawn: ComponentChildren): Promise<void> {
  place.style.width = `${WIDE_PX}px`;
  return act(() => render(<div class="library">{drawn}</div>, place));
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What an element is called: its label, or its own words. */
function nameOf(element: Element): string {
  const around = element.closest('label') ?? (element as Partial<HTMLInputElement>).labels?.[0];
  const label = element.getAttribute('aria-label') ?? around?.textContent ?? element.textContent ?? '';
  return label.replace(/\s+/g, ' ').trim();
}

function find<T extends Element>(selector: string, words: string): T {
  const all = [...place.querySelectorAll<T>(selector)];
  const found = all.find((one) => nameOf(one) === words) ?? all.find((one) => nameOf(one).includes(words));
  if (!found) throw new Error(`nothing says “${words}”, only: ${all.map(nameOf).join(' | ')}`);
  return found;
}

export const button = (words: string): HTMLButtonElement => find('button', words);
export const field = (label: string): Field => find('input, select, textarea', label);
export const hasButton = (words: string): boolean =>
  [...place.querySelectorAll('button')].some((one) => nameOf(one) === words);

/** Done when what the press led to is drawn. */
export const press = (words: string): Promise<void> => act(async () => button(words).click());
/** A switch, a checkbox or one of a few choices. */
export const tick = (label: string): Promise<void> => act(async () => field(label).click());

/** Types into a field, or chooses in a list. */
export const fill = (label: string, value: string): Promise<void> =>
  act(async () => {
    const found = field(label);
    found.value = value;
    found.dispatchEvent(new Event('input', { bubbles: true }));
    found.dispatchEvent(new Event('change', { bubbles: true }));
  });

export const pressKey = (
  element: Element | null | undefined,
  key: string,
  held: KeyboardEventInit = {},
): Promise<void> =>
  act(async () => {
    element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }));
  });

export const submit = (): Promise<void> => act(async () => place.querySelector('form')?.requestSubmit());

/** Done when what is in them is drawn: the browser tells of it a moment later. */
export const openFolds = (): Promise<void> =>
  act(async () => {
    const closed = [...place.querySelectorAll('details')].filter(({ open }) => !open);
    const opened = closed.map((fold) => new Promise((done) => fold.addEventListener('toggle', done, { once: true })));
    for (const fold of closed) fold.open = true;
    await Promise.all(opened);
  });

/** All that can be read: words, and what stands in fields. */
export function shown(): string {
  const fields = [...place.querySelectorAll<Field>('input, textarea')].map(({ value }) => value);
  return [place.textContent, ...fields].join('\n');
}
