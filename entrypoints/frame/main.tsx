/* The page in the frame: waits for its nonce, shows what it is given, and says how high that is. */

import { render } from 'preact';
import '../../components/theme.css';
import '../../components/card.css';
import '../../components/card-facts.css';
import '../../components/pictures/pictures.css';
import '../../components/markdown.css';
import '../../components/note-card.css';
import '../../components/panel-corner.css';
import '../../components/swatch.css';
import './frame.css';
import { makeAccessible } from '../../components/access.ts';
import { ColourNamesProvider } from '../../components/note-colours.ts';
import { MapsProvider, mapLoader } from '../../components/pictures/map-loader.ts';
import { useInterfaceWords } from '../../lib/i18n/chosen-words.ts';
import { setLanguage } from '../../lib/i18n/formats.ts';
import { Refusal } from '../../lib/i18n/message.ts';
import { t } from '../../lib/i18n/words.ts';
import { extension } from '../../lib/messaging/extension-api.ts';
import type { Content, FrameEvent } from '../../lib/messaging/frame-protocol.ts';
import { readMessageFile, readWorldFile } from '../../lib/messaging/package-file.ts';
import { linkPage } from './link.ts';
import { FIRST_MS, guardPresses } from './press-guard.ts';
import { FramePanel, isBar } from './shown.tsx';

/** Said when the extension is gone and words can be looked up no more. */
const LAST = ['noteGone', 'noteDraftAtStake', 'noteNotSaved'] as const;
/** The page's script is heard meanwhile: it says only once which frame this is. */
const worded = useInterfaceWords(extension, readMessageFile, LAST).then(() => {
  setLanguage(document.documentElement);
  document.title = t('name');
  makeAccessible(document);
});

const loadMaps = mapLoader(readWorldFile);
const app = document.getElementById('app') as HTMLElement;
let content: Content | null = null;
/** Presses do nothing yet. */
let fresh = true;
let covered = false;
let pinned = false;
/** The height last told. */
let told = 0;

const link = linkPage((given) => void worded.then(() => show(given)));

function show(given: Content): void {
  // What was closed and opened at once may come without the nothing in between.
  const isNext = given.turn === (content?.turn ?? 0) + 1;
  const isNew = !content?.shown || content.shown.kind !== given.shown?.kind || !isNext;
  content = given;
  document.documentElement.style.colorScheme = given.scheme;
  covered = false;
  // The page's script shows nothing before it has heard a height, also one that it has heard before.
  told = 0;
  if (isNew) {
    pinned = false;
    fresh = true;
    guard.begin();
  }
  draw();
  if (given.shown && given.focus && isNew) takeFocus();
}

function tell(event: FrameEvent): Promise<boolean | null> {
  // A page's script that is gone with its page has nothing to hear; what is at stake is told where it was asked.
  return link.tell(event).catch((error: unknown) => {
    if (error instanceof Refusal) return null;
    throw error;
  });
}

function draw(): void {
  render(
    content?.shown && (
      <ColourNamesProvider value={content.colourNames}>
        <MapsProvider value={loadMaps}>
          <FramePanel
            key={content.shown.kind}
            shown={content.shown}
            label={content.label}
            pinned={content.pinnable ? pinned : null}
            covered={covered}
            fresh={fresh}
            tell={(event) => void tell(event)}
            onPin={(on) => {
              pinned = on;
              void tell({ type: 'pin', on });
              draw();
            }}
          />
        </MapsProvider>
      </ColourNamesProvider>
    ),
    app,
  );
  const inner = app.querySelector('.inner');
  if (inner) growth.observe(inner);
  measure();
}

/** CSS pixels, of the panel's border. */
const BORDERS_PX = 2;

/** Above and below what is shown, which is more under a finger. */
function around({ parentElement }: Element): number {
  const { paddingTop, paddingBottom } = getComputedStyle(parentElement ?? app);
  return Number.parseFloat(paddingTop) + Number.parseFloat(paddingBottom) + BORDERS_PX;
}

function measure(): void {
  const inner = app.querySelector('.inner');
  if (!inner || !content?.shown) {
    told = 0;
    return;
  }
  const height = Math.ceil(inner.getBoundingClientRect().height + around(inner));
  if (height === told) return;
  told = height;
  void tell({ type: 'size', height });
}
/** Of what has grown by a press in it: a fold, a field. */
const growth = new ResizeObserver(measure);

function takeFocus(): void {
  const first = app.querySelector<HTMLElement>('[data-autofocus]') ?? app.querySelector<HTMLElement>('.panel');
  (writtenIn?.isConnected ? writtenIn : first)?.focus({ preventScroll: true });
}

/** The field that is being written in; the browser forgets it when a page takes the focus away. */
let writtenIn: HTMLElement | null = null;
window.addEventListener('focusin', ({ target }) => {
  writtenIn = target instanceof HTMLElement && target.matches('textarea, input') ? target : null;
});

// The keyboard comes when the frame is shown, and Firefox gives nothing in it the focus before.
window.addEventListener('focus', () => {
  // A bar has it when the user asks for it by Tab.
  const isWanted = content?.shown && (content.focus || isBar(content.shown));
  if (isWanted && document.activeElement === document.body) takeFocus();
});

const guard = guardPresses(window, {
  seesPoint: async (x, y) => (await tell({ type: 'clear', x, y })) === true,
  onCovered() {
    covered = true;
    draw();
  },
  onReady() {
    fresh = false;
    draw();
  },
});

window.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !event.isTrusted || event.defaultPrevented) return;
  event.preventDefault();
  void tell({ type: 'close' });
});
// Dragged out, the user's words would be the page's.
window.addEventListener('dragstart', (event) => event.preventDefault());
document.documentElement.addEventListener('pointerenter', () => void tell({ type: 'enter' }));

/** The last key that moves the focus out; a press in the frame never does. */
let lastLeaving = Number.NEGATIVE_INFINITY;
window.addEventListener(
  'keydown',
  ({ key }) => {
    if (key === 'Tab' || key === 'Escape') lastLeaving = performance.now();
  },
  { capture: true },
);
window.addEventListener('blur', () => {
  const wasWriting = writtenIn?.isConnected === true;
  if (content?.shown && wasWriting && performance.now() - lastLeaving > FIRST_MS) void tell({ type: 'blurred' });
});
