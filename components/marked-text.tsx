/*
 * Text in which what was searched for is marked. What to mark is given once, around a list, because the words of a note
 * stand deep inside it; where nobody searches, nothing is.
 */

import { createContext, Fragment } from 'preact';
import { useContext } from 'preact/hooks';
import type { Span } from '../lib/text/span.ts';

const Mark = createContext<((text: string) => readonly Span[]) | null>(null);
export const MarkProvider = Mark.Provider;

export function MarkedText({ text }: { readonly text: string }) {
  const spans = useContext(Mark)?.(text) ?? [];
  if (spans.length === 0) return <>{text}</>;
  return (
    <>
      {spans.map(({ start, end }, i) => (
        <Fragment key={start}>
          {text.slice(spans[i - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(spans.at(-1)?.end)}
    </>
  );
}
