/*
 * Pointing at a box of the page: an outline follows the pointer, arrow keys go to the box around or back inside, a click or Enter
 * chooses, Escape cancels. All of it is drawn in one closed shadow root beside the page; no element of the page is touched.
 */

export interface BoxPickerOptions {
  /** A selector for a box; null when it cannot be named apart from the whole page. */
  describe(element: Element): string | null;
  /** The reader chose. Gives what to tell when that could not be kept, null when it was. */
  onChoice(selector: string): Promise<string | null>;
}

/** Share of the page's words that a box may hold and still be one: an article is not marked by a slip of the hand. */
const MOST_OF_PAGE = 0.3;
/** CSS pixels at the foot of the window that the bar may cover. */
const BAR_ROOM = 120;
/** Milliseconds a last word stays. */
const STAY = 4000;

const CSS_TEXT = `
  :host { all: initial; }
  .shield { position: fixed; inset: 0; z-index: 2147483646; cursor: crosshair; }
  .outline {
    position: fixed; z-index: 2147483646; box-sizing: border-box; pointer-events: none; border-radius: 3px;
    border: 2px solid #d98e04; background: rgb(250 204 60 / 0.22);
  }
  .outline.refused { border: 2px dashed #a3342a; background: rgb(163 52 42 / 0.12); }
  .bar {
    position: fixed; z-index: 2147483647; pointer-events: none; inset: auto 0 18px; margin: auto; width: fit-content; max-width: min(92vw, 640px);
    box-sizing: border-box; padding: 9px 14px; border-radius: 10px; font: 14px/1.45 system-ui, sans-serif;
    color: #fffdf8; background: #1e2433; border: 1px solid transparent; box-shadow: 0 2px 14px rgb(20 24 36 / 0.35);
  }
  .bar.top { inset: 18px 0 auto; }
  code { font: 12px/1.4 ui-monospace, monospace; color: #ffc94d; overflow-wrap: anywhere; }
  @media print { .shield, .outline, .bar { display: none; } }
`;

export function createBoxPicker(document: Document, { describe, onChoice }: BoxPickerOptions): { stop(): void } {
  const view = document.defaultView as Window;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const make = (className: string) => {
    const element = document.createElement('div');
    element.className = className;
    return element;
  };
  const [shield, outline, bar] = [make('shield'), make('outline'), make('bar')];
  const style = document.createElement('style');
  style.textContent = CSS_TEXT;
  bar.setAttribute('role', 'status');
  outline.hidden = true;
  root.append(style, shield, outline, bar);
  document.documentElement.append(host);

  const words = (element: Element) => (element.textContent ?? '').replace(/\s+/g, '').length;
  const most = MOST_OF_PAGE * words(document.body);
  let chosen: Element | null = null;
  let inner: Element[] = [];
  let timer = 0;

  const refusal = (element: Element, selector: string | null): string | null => {
    if (!selector) return 'This box cannot be told apart from the page.';
    if (words(element) > most) return 'This is much of the page; point at something smaller.';
    return words(element) === 0 ? 'There are no words in this box.' : null;
  };

  const draw = () => {
    outline.hidden = chosen === null;
    if (!chosen) {
      bar.textContent = 'Point at a box that is junk. Escape cancels.';
      return;
    }
    const { left, top, width, height } = chosen.getBoundingClientRect();
    Object.assign(outline.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
    const selector = describe(chosen);
    const refused = refusal(chosen, selector);
    outline.classList.toggle('refused', refused !== null);
    const code = document.createElement('code');
    code.textContent = selector ?? '';
    bar.replaceChildren(refused ?? 'Click to mark as junk here. ↑ takes the box around, Escape cancels. ', code);
  };

  const point = (x: number, y: number) => {
    const under = document.elementsFromPoint(x, y).find((element) => element !== host) ?? null;
    bar.classList.toggle('top', y > view.innerHeight - BAR_ROOM);
    const isBox = under && under !== document.body && under !== document.documentElement;
    if (isBox && under === inner[0]) return;
    chosen = isBox ? under : null;
    inner = chosen ? [chosen] : [];
    draw();
  };

  const choose = async () => {
    const selector = chosen && describe(chosen);
    if (!chosen || !selector || refusal(chosen, selector)) return;
    quiet();
    shield.remove();
    outline.remove();
    const failed = await onChoice(selector);
    bar.textContent = failed ?? 'This box is junk on this site from now on. The settings list it.';
    timer = view.setTimeout(stop, STAY);
  };

  const wider = () => {
    const outer = chosen?.parentElement;
    if (!chosen || !outer || outer === document.body) return;
    chosen = outer;
    inner.push(outer);
    draw();
  };
  const narrower = () => {
    if (inner.length < 2) return;
    inner.pop();
    chosen = inner.at(-1) ?? null;
    draw();
  };

  const onMove = (event: Event) => point((event as PointerEvent).clientX, (event as PointerEvent).clientY);
  const onClick = (event: Event) => {
    point((event as MouseEvent).clientX, (event as MouseEvent).clientY);
    void choose();
  };
  const onKey = (event: KeyboardEvent) => {
    const acts: Record<string, () => void> = {
      Escape: stop,
      ArrowUp: wider,
      ArrowDown: narrower,
      Enter: () => void choose(),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  };

  shield.addEventListener('pointermove', onMove);
  shield.addEventListener('click', onClick);
  const ours = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'mousemove', 'pointermove', 'click'];
  for (const type of ours) root.addEventListener(type, (event) => event.stopPropagation());
  view.addEventListener('keydown', onKey, true);
  view.addEventListener('scroll', draw, { passive: true, capture: true });

  function quiet() {
    view.removeEventListener('keydown', onKey, true);
    view.removeEventListener('scroll', draw, { capture: true });
  }
  function stop() {
    clearTimeout(timer);
    quiet();
    host.remove();
  }
  draw();
  return { stop };
}
