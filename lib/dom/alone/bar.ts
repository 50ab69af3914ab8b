/*
 * The way back from the article alone, and how it looks, in a bar at the foot of the window. It stands in a closed
 * shadow root beside the page and knows nothing of the user's but these choices. It says what it is, then grows small.
 */

import { setLanguage } from '../../i18n/formats.ts';
import { t } from '../../i18n/words.ts';
import { ALONE_LOOK, type AloneLook, type LookName } from '../../settings/alone-look.ts';
import { htmlElement } from '../html-element.ts';
import { onTrusted } from '../on-trusted.ts';

/** Milliseconds the sentence stays: long enough to be read, and heard. */
const SAY_MS = 9_000;
/** Milliseconds after which words come into the line: screen readers tell what changes in one that they know. */
const TELL_MS = 100;

const CSS = `
  :host { all: initial; }
  .bar {
    position: fixed; z-index: 2147483646; inset: auto 16px 16px auto; max-width: calc(100vw - 32px); box-sizing: border-box;
    display: flex; flex-wrap: wrap; gap: 6px; align-items: center; padding: 7px 8px; border-radius: 12px;
    font: 14px/1.4 system-ui, sans-serif; color: #fffdf8; background: #1e2433; border: 1px solid #6b7184;
    box-shadow: 0 2px 14px rgb(20 24 36 / 0.35);
  }
  [role=status] { padding-inline: 6px; }
  [role=status]:empty { display: none; }
  button, select {
    font: inherit; color: inherit; background: #1e2433; border: 1px solid #6b7184; border-radius: 8px; min-height: 32px;
    min-width: 36px; padding: 3px 10px; cursor: pointer;
  }
  button:disabled { opacity: 0.5; cursor: default; }
  button.main { color: #1e2433; background: #ffc94d; border-color: #ffc94d; font-weight: 600; }
  kbd { font: inherit; font-weight: 400; opacity: 0.85; }
  button:focus-visible, select:focus-visible { outline: 2px solid #ffc94d; outline-offset: 2px; }
  .choices { display: flex; flex-wrap: wrap; gap: 6px 12px; flex-basis: 100%; padding: 4px 6px 2px; }
  .choices[hidden] { display: none; }
  label { display: inline-flex; gap: 6px; align-items: center; }
  @media (max-width: 520px) { .bar { inset-inline: 8px; inset-block-end: 8px; max-width: none; } button, select { min-height: 40px; } }
  @media (forced-colors: active) { .bar, button, select { border-color: ButtonText; } }
  @media print { .bar { display: none; } }
`;

export interface BarActs {
  onLook(change: Partial<AloneLook>): void;
  onLeave(): void;
}

export interface AloneBar {
  readonly host: HTMLElement;
  show(look: AloneLook): void;
  stop(): void;
}

const SIZES = Object.keys(ALONE_LOOK.focusSize.words) as AloneLook['focusSize'][];
/** Size has two buttons. */
const CHOICES: readonly LookName[] = ['focusWidth', 'focusLines', 'focusColours'];

export function createBar(document: Document, { onLook, onLeave }: BarActs): AloneBar {
  const host = htmlElement(document, 'div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = htmlElement(document, 'style');
  style.textContent = CSS;
  const bar = htmlElement(document, 'div');
  bar.className = 'bar';
  bar.setAttribute('role', 'region');
  bar.setAttribute('aria-label', t('focusBar'));
  setLanguage(bar);
  const said = htmlElement(document, 'span');
  said.setAttribute('role', 'status');
  let size: AloneLook['focusSize'] = 'page';
  const step = (by: number) => onLook({ focusSize: SIZES[SIZES.indexOf(size) + by] ?? size });
  const leave = buttonOf(document, t('focusLeave'), onLeave);
  leave.className = 'main';
  const key = htmlElement(document, 'kbd');
  key.textContent = ' Esc';
  leave.append(key);
  const smaller = buttonOf(document, 'A−', () => step(-1), t('focusSmaller'));
  const larger = buttonOf(document, 'A+', () => step(1), t('focusLarger'));
  // A sign and its letter, in whatever direction the words run.
  for (const button of [smaller, larger]) button.dir = 'ltr';
  const choices = htmlElement(document, 'div');
  choices.className = 'choices';
  choices.hidden = true;
  const more = buttonOf(document, '…', () => open(choices.hidden !== false), t('focusMore'));
  const open = (on: boolean): void => {
    choices.hidden = !on;
    more.setAttribute('aria-expanded', String(on));
  };
  open(false);
  const lists = CHOICES.map((name) => listOf(document, name, onLook));
  choices.append(...lists.map(({ label }) => label));
  bar.append(said, leave, smaller, larger, more, choices);
  root.append(style, bar);
  document.documentElement.append(host);
  // Seen at once, told a moment later.
  said.textContent = t('focusOn');
  const telling = setTimeout(() => said.replaceChildren(t('focusOn')), TELL_MS);
  const hushing = setTimeout(() => said.replaceChildren(), SAY_MS);

  return {
    host,
    show(look) {
      size = look.focusSize;
      smaller.disabled = SIZES.indexOf(size) <= 0;
      larger.disabled = SIZES.indexOf(size) >= SIZES.length - 1;
      for (const { name, list } of lists) list.value = look[name];
    },
    stop() {
      clearTimeout(telling);
      clearTimeout(hushing);
      host.remove();
    },
  };
}

function buttonOf(document: Document, words: string, press: () => void, label?: string): HTMLButtonElement {
  const button = htmlElement(document, 'button');
  button.type = 'button';
  button.textContent = words;
  if (label !== undefined) {
    button.setAttribute('aria-label', label);
    button.title = label;
  }
  button.addEventListener('click', onTrusted(press));
  return button;
}

function listOf(document: Document, name: LookName, onLook: BarActs['onLook']) {
  const label = htmlElement(document, 'label');
  const list = htmlElement(document, 'select');
  for (const [value, words] of Object.entries(ALONE_LOOK[name].words)) {
    const option = htmlElement(document, 'option');
    option.value = value;
    option.textContent = t(words);
    list.append(option);
  }
  list.addEventListener(
    'change',
    onTrusted(() => onLook({ [name]: list.value } as Partial<AloneLook>)),
  );
  label.append(t(ALONE_LOOK[name].label), list);
  return { name, label, list };
}
