/*
 * What an import would do, before anything is written: how many notes are new, here already, newer in the file,
 * different, and refused; each kind opens to its notes, or to the reasons. What becomes of those that differ is the
 * user's word.
 */

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t, wordsOf } from '../../lib/i18n/words.ts';
import { IMPORT_FORMATS } from '../../lib/notes/formats/import/import-formats.ts';
import type { ImportReading } from '../../lib/notes/formats/import/import-reading.ts';
import type { ImportPlan } from '../../lib/notes/formats/import/plan-import.ts';
import { ImportConflicts } from './import-conflicts.tsx';
import { ImportNotes } from './import-notes.tsx';

/** What becomes of notes that differ from ours: left out, put in their place, or added as second notes. */
export type Fate = 'leave' | 'replace' | 'add';

export interface Acceptance {
  readonly changed: Fate;
  readonly conflicting: Fate;
  readonly settings: boolean;
}

export interface ImportPreviewProps {
  /** The file's name. */
  readonly file: string;
  readonly reading: ImportReading;
  readonly plan: ImportPlan;
  /** Articles that were read, in a backup. */
  readonly readings: number;
  readonly hasSettings: boolean;
  /** Whether the backup's settings are taken unless the user says otherwise. */
  readonly takesSettings: boolean;
  onAccept(acceptance: Acceptance): void;
  onCancel(): void;
}

/** Refusals shown one by one. */
const MAX_REFUSALS = 100;

export function ImportPreview({
  file,
  reading,
  plan,
  readings,
  hasSettings,
  takesSettings,
  ...acts
}: ImportPreviewProps) {
  const [changed, setChanged] = useState<Fate>('leave');
  const [conflicting, setConflicting] = useState<Fate>('leave');
  const [settings, setSettings] = useState(hasSettings && takesSettings);
  const label = IMPORT_FORMATS.find(({ id }) => id === reading.format)?.label;
  const refused = reading.refused.length + reading.moreRefused;
  const written =
    plan.fresh.length +
    (changed === 'leave' ? 0 : plan.changed.length) +
    (conflicting === 'leave' ? 0 : plan.conflicting.length);
  const isNothing = plan.fresh.length + plan.changed.length + plan.conflicting.length + readings + refused === 0;
  return (
    <div class="plan">
      <h3>{t('planHeading')}</h3>
      <p>
        <strong dir="auto">{file}</strong>
        {label && <span class="quiet"> {t('planReadAs', typeof label === 'string' ? t(label) : label.program)}</span>}
      </p>
      {reading.error && <p class="error">{wordsOf(reading.error)}</p>}
      {isNothing && <p role="status">{t('planNothing')}</p>}
      <ul class="plan-kinds">
        <Kind says={t('planNew', plan.fresh.length)}>
          {plan.fresh.length > 0 && <ImportNotes notes={plan.fresh} />}
        </Kind>
        <Kind says={t('planSame', plan.same.length)}>{plan.same.length > 0 && <ImportNotes notes={plan.same} />}</Kind>
        <Differing
          name="changed"
          says={t('planChanged', plan.changed.length)}
          notes={plan.changed}
          chosen={changed}
          onChoose={setChanged}
        />
        <Differing
          name="conflicting"
          says={t('planDiffer', plan.conflicting.length)}
          notes={plan.conflicting}
          chosen={conflicting}
          onChoose={setConflicting}
        />
        {refused > 0 && (
          <Kind says={t('planRefused', refused)}>
            <Refused reading={reading} />
          </Kind>
        )}
        {readings > 0 && <li>{t('planRead', readings)}</li>}
      </ul>
      {hasSettings && (
        <label class="check">
          <input type="checkbox" checked={settings} onChange={(event) => setSettings(event.currentTarget.checked)} />
          {t('planSettings')}
        </label>
      )}
      <div class="row">
        <button
          type="button"
          class="primary"
          disabled={written + readings === 0 && !settings}
          onClick={() => acts.onAccept({ changed, conflicting, settings })}
        >
          {t('planImport', written)}
        </button>
        <button type="button" onClick={acts.onCancel}>
          {t('commonCancel')}
        </button>
      </div>
    </div>
  );
}

/** One kind with its count; it opens where there is something in it. */
function Kind({ says, children }: { readonly says: string; readonly children: ComponentChildren }) {
  if (!children) return <li class="quiet">{says}</li>;
  return (
    <li>
      <details class="fold">
        <summary>{says}</summary>
        {children}
      </details>
    </li>
  );
}

interface DifferingProps {
  readonly name: string;
  readonly says: string;
  readonly notes: ImportPlan['changed'];
  readonly chosen: Fate;
  onChoose(fate: Fate): void;
}

/** Notes that differ, and what becomes of them. */
function Differing({ name, says, notes, chosen, onChoose }: DifferingProps) {
  if (notes.length === 0) return null;
  const choices = [
    ['leave', t('planKeepMine')],
    ['replace', t('planTakeTheirs')],
    ['add', t('planKeepBoth')],
  ] as const;
  return (
    <>
      <Kind says={says}>
        <ImportConflicts conflicting={notes} />
      </Kind>
      <li>
        <fieldset class="plan-choice" aria-label={says}>
          {choices.map(([value, label]) => (
            <label key={value} class="check">
              <input type="radio" name={`plan-${name}`} checked={chosen === value} onChange={() => onChoose(value)} />
              {label}
            </label>
          ))}
        </fieldset>
      </li>
    </>
  );
}

function Refused({ reading: { refused, moreRefused } }: Pick<ImportPreviewProps, 'reading'>) {
  const more = refused.length - MAX_REFUSALS + moreRefused;
  return (
    <ul class="small">
      {refused.slice(0, MAX_REFUSALS).map(({ item, name, why }, i) => (
        // Two refusals of one item are the same but for their place.
        <li key={i}>
          {t('planItem', item, why)}
          {name !== '' && (
            <span class="quiet plan-name" dir="auto">
              {name}
            </span>
          )}
        </li>
      ))}
      {more > 0 && <li class="quiet">{t('planMore', more)}</li>}
    </ul>
  );
}
