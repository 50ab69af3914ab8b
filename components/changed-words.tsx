/* Words as they stand, with those that went struck through and those that came marked. */

import type { Piece } from '../lib/changes/changes.ts';
import { usePageLanguage } from './page-language.ts';

export function ChangedWords({ pieces }: { readonly pieces: readonly Piece[] }) {
  const language = usePageLanguage();
  return (
    <span class="changed-words" dir="auto" lang={language}>
      {pieces.map(({ kind, text }, at) =>
        kind === 'same' ? text : kind === 'old' ? <del key={at}>{text}</del> : <ins key={at}>{text}</ins>,
      )}
    </span>
  );
}
