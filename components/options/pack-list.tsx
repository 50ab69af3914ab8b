/*
 * Packs of the user's own: which there are, one more from a file, and what came of it, line by line where lines were
 * left out.
 */

import { useRef } from 'preact/hooks';
import { formatInstant } from '../../lib/i18n/formats.ts';
import type { Message } from '../../lib/i18n/message.ts';
import { t, wordsOf } from '../../lib/i18n/words.ts';
import type { RefusedLine } from '../../lib/knowledge/user-pack.ts';
import type { PackRecord } from '../../lib/storage/note-database.ts';
import { BusyButton } from '../busy-button.tsx';
import { Fold } from '../fold.tsx';

/** What came of the last thing that was done. */
export type PackOutcome =
  | { readonly kind: 'reading'; readonly file: string }
  /** `undo` where another pack had to go for it. */
  | { readonly kind: 'added'; readonly pack: PackRecord; readonly refused: readonly RefusedLine[]; undo?(): void }
  | { readonly kind: 'removed'; readonly pack: PackRecord; undo(): void }
  /** Another pack has its name; nothing was changed yet. */
  | { readonly kind: 'name-taken'; readonly pack: PackRecord; replace(): void }
  /** A file of the names in the user's notes was given to the browser to save. */
  | { readonly kind: 'made'; readonly file: string; readonly entries: number }
  | { readonly kind: 'failed'; readonly why: Message };

export interface PackListProps {
  readonly packs: readonly PackRecord[];
  readonly outcome: PackOutcome | null;
  onAdd(file: File): void;
  onMake(): void;
  onSave(pack: PackRecord): void;
  onRemove(pack: PackRecord): void;
}

export function PackList({ packs, outcome, onAdd, onMake, onSave, onRemove }: PackListProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <section id="packs" class="packs">
      <h2>{t('ownPacksHeading')}</h2>
      <p class="quiet">{t('ownPacksSays')}</p>
      <ul>
        {packs.map((pack) => (
          <li key={pack.id} class="row">
            <span class="grow">
              <strong dir="auto">{pack.name}</strong>{' '}
              <span class="quiet">
                · {t('ownPackNames', pack.entries)} · {t('ownPackAdded', formatInstant(pack.added))}
              </span>
            </span>
            <button type="button" class="plain" onClick={() => onSave(pack)}>
              {t('ownPackSave')}
            </button>
            <button type="button" class="plain" onClick={() => onRemove(pack)}>
              {t('commonRemove')}
            </button>
          </li>
        ))}
      </ul>
      <div class="row">
        <BusyButton busy={outcome?.kind === 'reading'} onPress={() => input.current?.click()}>
          {t('ownPacksAdd')}
        </BusyButton>
        <button type="button" aria-describedby="make-pack-says" onClick={onMake}>
          {t('ownNamesMake')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".jsonl,.ndjson,.json,.txt"
          hidden
          aria-label={t('ownPacksFile')}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) onAdd(file);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <p class="quiet small" id="make-pack-says">
        {t('ownNamesSays')}
      </p>
      {outcome && <Outcome outcome={outcome} />}
      <Fold label={t('ownPacksForm')}>
        <p class="quiet small">{t('ownPacksFormSays')}</p>
        <ol class="example small" dir="ltr">
          {t('ownPacksExample')
            .split('\n')
            .map((line) => (
              <li key={line}>
                <code>{line}</code>
              </li>
            ))}
        </ol>
      </Fold>
    </section>
  );
}

function Outcome({ outcome }: { readonly outcome: PackOutcome }) {
  switch (outcome.kind) {
    case 'reading':
      return <p role="status">{t('importReading', outcome.file)}</p>;
    case 'failed':
      return (
        <p class="error" role="alert">
          {wordsOf(outcome.why)}
        </p>
      );
    case 'name-taken':
      return (
        <p class="notice" role="alert">
          {t('ownPackNameTaken', outcome.pack.name)}{' '}
          <button type="button" onClick={outcome.replace}>
            {t('ownPackReplace')}
          </button>
        </p>
      );
    case 'made':
      return <p role="status">{t('ownNamesMade', outcome.entries, outcome.file)}</p>;
    case 'removed':
      return <Done words={t('ownPackRemoved', outcome.pack.name)} undo={outcome.undo} />;
    case 'added':
      return (
        <>
          <Done words={t('ownPackIsAdded', outcome.pack.entries, outcome.pack.name)} undo={outcome.undo} />
          <RefusedLines lines={outcome.refused} />
        </>
      );
  }
}

function Done({ words, undo }: { readonly words: string; readonly undo: (() => void) | undefined }) {
  return (
    <p class="notice" role="status">
      {words}{' '}
      {undo && (
        <button type="button" class="plain" onClick={undo}>
          {t('commonUndo')}
        </button>
      )}
    </p>
  );
}

/** Lines listed one by one; a file of another making has thousands that are wrong in the same way. */
const MAX_LISTED = 50;

function RefusedLines({ lines }: { readonly lines: readonly RefusedLine[] }) {
  if (lines.length === 0) return null;
  return (
    <div class="refused">
      <p>{t('ownPackLinesRefused', lines.length)}</p>
      <ul class="small">
        {lines.slice(0, MAX_LISTED).map(({ line, why }) => (
          <li key={line}>{t('ownPackLine', line, why)}</li>
        ))}
        {lines.length > MAX_LISTED && <li>{t('ownPackLinesMore', lines.length - MAX_LISTED)}</li>}
      </ul>
    </div>
  );
}
