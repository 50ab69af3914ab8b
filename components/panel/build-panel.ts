/*
 * The panel's elements: a host that the page's styles do not reach, a closed shadow root that its queries do not, and
 * its corner buttons.
 */

import { setLanguage } from '../../lib/i18n/formats.ts';
import { t } from '../../lib/i18n/words.ts';
import type { ColourScheme } from '../../lib/settings/appearance.ts';
import cardCss from '../card.css?inline';
import cardFactsCss from '../card-facts.css?inline';
import hostCss from '../card-host.css?inline';
import cornerCss from '../panel-corner.css?inline';
import themeCss from '../theme.css?inline';

export interface Panel {
  readonly host: HTMLElement;
  readonly panel: HTMLElement;
  /** What is shown is drawn in here. */
  readonly body: HTMLElement;
}

export interface PanelOptions {
  readonly label: string;
  readonly scheme: ColourScheme;
  onClose(): void;
  /** The user wants the panel to stay, or no more; absent: there is no pin. */
  onPin?(on: boolean): void;
}

export function buildPanel(document: Document, { label, scheme, onClose, onPin }: PanelOptions): Panel {
  const host = document.createElement('div');
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('color-scheme', scheme, 'important');
  host.style.setProperty('position', 'fixed', 'important');
  host.style.setProperty('z-index', '2147483647', 'important');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = `${themeCss}\n${cardCss}\n${cardFactsCss}\n${cornerCss}\n${hostCss}`;
  const panel = document.createElement('div');
  panel.className = 'panel';
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', label);
  // The page's own direction would come through the reset; names bring theirs.
  setLanguage(panel);
  panel.tabIndex = -1;
  const body = document.createElement('div');
  body.className = 'content';
  panel.append(body, corner('close', t('panelClose'), onClose));
  if (onPin) panel.append(pin(onPin));
  root.append(style, panel);
  keepInside(panel, onClose);
  return { host, panel, body };
}

/** The user wants it to stay where it is. */
export const isPinned = (panel: Element): boolean => panel.querySelector('.pin[aria-pressed="true"]') !== null;

function corner(name: string, label: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `corner ${name}`;
  button.title = label;
  button.setAttribute('aria-label', label);
  button.addEventListener('click', ({ isTrusted }) => isTrusted && onClick());
  return button;
}

/** A pinned panel stays in its place while the page goes on being read and clicked. */
function pin(onPin: (on: boolean) => void): HTMLButtonElement {
  const button = corner('pin', t('panelKeepOpen'), () => {
    const on = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(on));
    onPin(on);
  });
  button.setAttribute('aria-pressed', 'false');
  return button;
}

/**
 * Keys and pointer events of the panel are not the page's business: its shortcuts must not fire while somebody types a
 * note.
 */
function keepInside(panel: HTMLElement, close: () => void): void {
  for (const type of [
    'keydown',
    'keypress',
    'keyup',
    'input',
    'click',
    'mousedown',
    'mouseup',
    'pointerdown',
    'pointerup',
    'wheel',
    'copy',
    'paste',
  ]) {
    panel.addEventListener(type, (event) => {
      event.stopPropagation();
      if (type === 'keydown' && event.isTrusted && (event as KeyboardEvent).key === 'Escape') {
        event.preventDefault();
        close();
      }
    });
  }
}
