/*
 * Where a page holds no article: whether it shows something large that no script of ours can read. Asked once, when the
 * user wants to know.
 */

import { type Message, message } from '../i18n/message.ts';
import { webAddress } from '../identity/web-address.ts';

/** Of the window, from which on a part of the page is what it is about. */
const LARGE = 0.3;
/** Elements asked whether they keep a closed tree; each is a question of layout. */
const MAX_ELEMENTS = 300;

export function outOfReach(document: Document): Message | null {
  if (document.contentType === 'application/pdf') return message('unreadablePdf');
  if ([...document.querySelectorAll('embed, object')].some((part) => isPdf(part) && isLarge(part)))
    return message('unreadablePdf');
  const frame = [...document.querySelectorAll('iframe, frame')].find(
    (part) => isLarge(part) && (part as HTMLIFrameElement).contentDocument === null,
  );
  if (frame) return inFrame(frame as HTMLIFrameElement);
  return closedHost(document) ? message('unreadableClosed') : null;
}

const isPdf = (part: Element): boolean => part.getAttribute('type') === 'application/pdf';

function isLarge(part: Element): boolean {
  const view = part.ownerDocument.defaultView;
  const { width, height } = part.getBoundingClientRect();
  return view !== null && width * height >= LARGE * view.innerWidth * view.innerHeight;
}

function inFrame(frame: HTMLIFrameElement): Message {
  const host = webAddress(frame.src, frame.ownerDocument.baseURI)?.hostname ?? '';
  return host === '' ? message('unreadableFrame') : message('unreadableFrameOf', host);
}

/** A large element of the page's own making that shows something, though nothing in it can be seen from here. */
function closedHost(document: Document): boolean {
  const own = [...document.querySelectorAll(':defined')].filter(({ localName }) => localName.includes('-'));
  return own
    .slice(0, MAX_ELEMENTS)
    .some((part) => part.shadowRoot === null && (part.textContent ?? '').trim() === '' && isLarge(part));
}
