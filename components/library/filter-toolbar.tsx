/*
 * Many boxes to tick as one stop: Tab comes to the one that was last used, the arrow keys, Home and End go on from it.
 * Fields that are typed in stay stops of their own.
 */

import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n/words.ts';

const STOPS = 'button, summary, input[type="checkbox"]';
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

const stopsIn = (bar: Element): HTMLElement[] => [...bar.querySelectorAll<HTMLElement>(STOPS)];

export function FilterToolbar({ children }: { readonly children: ComponentChildren }) {
  const bar = useRef<HTMLDivElement>(null);
  const current = useRef<HTMLElement | null>(null);
  const settle = () => {
    if (!bar.current) return;
    const stops = stopsIn(bar.current);
    if (!current.current || !stops.includes(current.current)) current.current = stops[0] ?? null;
    for (const stop of stops) stop.tabIndex = stop === current.current ? 0 : -1;
  };
  // What stands in it comes and goes by itself: more choices, a search that is kept.
  useEffect(() => {
    const observer = new MutationObserver(settle);
    if (bar.current) observer.observe(bar.current, { childList: true, subtree: true });
    settle();
    return () => observer.disconnect();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const stops = bar.current ? stopsIn(bar.current) : [];
    const at = stops.indexOf(event.target as HTMLElement);
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? stops.length - 1 : step && at + step;
    if (next === undefined) return;
    event.preventDefault();
    stops[Math.max(0, Math.min(next, stops.length - 1))]?.focus();
  };
  return (
    <div
      ref={bar}
      class="filter-toolbar"
      role="toolbar"
      aria-label={t('filters')}
      aria-orientation="vertical"
      onKeyDown={onKeyDown}
      onFocusIn={({ target }) => {
        if (!(target as Element).matches(STOPS)) return;
        current.current = target as HTMLElement;
        settle();
      }}
    >
      {children}
    </div>
  );
}
