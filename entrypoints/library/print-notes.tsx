/*
 * Notes on paper. What is on the screen is a window onto a list, so a sheet of its own is drawn beside it, which is
 * seen in print alone. By a button it is drawn some at a time, however many there are; by the browser's own command
 * there is no time for more than some hundreds.
 */

import { type ComponentChildren, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ArticleSheet, SheetNotes } from '../../components/library/article-sheet.tsx';
import { ColourNamesProvider, useOwnColourNames } from '../../components/note-colours.ts';
import { t } from '../../lib/i18n/words.ts';
import { articleGroups } from '../../lib/notes/library/overview.ts';
import type { Note } from '../../lib/notes/note.ts';

/** Notes that are drawn while the browser waits, and between two pauses. */
const MAX_AT_ONCE = 500;
const PORTION = 50;

type NameOf = (entityId: string) => string;

/** The sheet's pieces: an article each, and last the notes on names alone. */
function piecesOf(notes: readonly Note[], nameOf: NameOf): ComponentChildren[] {
  const loose = notes.filter(({ article }) => article === null);
  return [
    ...articleGroups(notes, []).map((article) => <ArticleSheet key={article.key} article={article} nameOf={nameOf} />),
    ...(loose.length > 0 ? [<SheetNotes key="" notes={loose} nameOf={nameOf} />] : []),
  ];
}

export interface PrintProgress {
  readonly signal: AbortSignal;
  onProgress(done: number, of: number): void;
}

/**
 * @param notesOf what is to be printed, asked for when it is
 * @returns prints after drawing all of it; false where that was stopped
 */
export function usePrint(
  notesOf: () => readonly Note[],
  nameOf: NameOf,
): (progress: PrintProgress) => Promise<boolean> {
  const colourNames = useOwnColourNames();
  const latest = useRef({ notesOf, nameOf, colourNames });
  latest.current = { notesOf, nameOf, colourNames };
  const prepared = useRef<HTMLElement | null>(null);

  const draw = (sheet: HTMLElement, piece: ComponentChildren) => {
    const part = document.createElement('div');
    sheet.append(part);
    render(<ColourNamesProvider value={latest.current.colourNames}>{piece}</ColourNamesProvider>, part);
  };
  const newSheet = (): HTMLElement => {
    const sheet = document.createElement('div');
    sheet.className = 'print-sheet';
    document.body.append(sheet);
    prepared.current = sheet;
    return sheet;
  };
  const clear = () => {
    for (const part of prepared.current?.children ?? []) render(null, part);
    prepared.current?.remove();
    prepared.current = null;
  };
  useEffect(() => {
    const begin = () => {
      if (prepared.current) return;
      const sheet = newSheet();
      const notes = latest.current.notesOf();
      for (const piece of piecesOf(notes.slice(0, MAX_AT_ONCE), latest.current.nameOf)) draw(sheet, piece);
      if (notes.length > MAX_AT_ONCE) draw(sheet, <p>{t('libPrintMore', notes.length, MAX_AT_ONCE)}</p>);
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', clear);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', clear);
      clear();
    };
  }, []);

  return async ({ signal, onProgress }) => {
    clear();
    const sheet = newSheet();
    const pieces = piecesOf(latest.current.notesOf(), latest.current.nameOf);
    for (const [i, piece] of pieces.entries()) {
      if (signal.aborted) {
        clear();
        return false;
      }
      draw(sheet, piece);
      if (i % PORTION !== 0) continue;
      onProgress(i, pieces.length);
      await new Promise((done) => setTimeout(done));
    }
    window.print();
    return true;
  };
}
