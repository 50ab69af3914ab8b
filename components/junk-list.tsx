/* The junk found on a page, each item with its words, its reason, and what to do about it; and what the user's own rules did here. */

import { useState } from 'preact/hooks';
import type { JudgedSpan, RuleOutcome } from '../lib/junk/user-rules.ts';
import type { JunkMode } from '../lib/settings/settings.ts';
import { JUNK_KIND_NAMES } from './junk-kinds.ts';

export interface JunkItem extends JudgedSpan {
  readonly text: string;
}

export interface JunkListProps {
  readonly junk: readonly JunkItem[];
  readonly mode: JunkMode;
  readonly rules: readonly RuleOutcome[];
  /** Items that are hidden behind stubs now. */
  readonly hidden: number;
  /** The user has opened all stubs of this page. */
  readonly allOpen: boolean;
  onMode(mode: JunkMode): void;
  onShow(item: JunkItem): void;
  /** Gives the reason when it failed, null when it did not. */
  onKeep(item: JunkItem, keep: boolean): Promise<string | null>;
  onOpenAll(open: boolean): void;
  onMarkBox(): Promise<string | null>;
}

const MODES: readonly { readonly mode: JunkMode; readonly name: string }[] = [
  { mode: 'leave', name: 'Leave' },
  { mode: 'dim', name: 'Dim' },
  { mode: 'hide', name: 'Hide' },
];

/** Words shown of a long item; the rest is on the page. */
const EXCERPT = 120;
/** Items listed; a page with more is broken or hostile, and the list must not be. */
const MAX_LISTED = 200;

export function JunkList(props: JunkListProps) {
  const { junk, mode, rules, hidden, allOpen, onMode, onShow, onKeep, onOpenAll, onMarkBox } = props;
  const [error, setError] = useState<string | null>(null);
  const idle = rules.filter(({ state }) => state !== 'applied');
  return (
    <section aria-label="Junk on this page">
      <div class="row section-head">
        <h2 class="grow">Junk {junk.length > 0 && <span class="count">{junk.length}</span>}</h2>
        <fieldset class="segments" aria-label="What to do with junk on this site">
          {MODES.map((choice) => (
            <label key={choice.mode}>
              <input
                type="radio"
                name="junk-mode"
                checked={mode === choice.mode}
                onChange={() => onMode(choice.mode)}
              />
              {choice.name}
            </label>
          ))}
        </fieldset>
      </div>
      {junk.length === 0 ? (
        <p class="quiet">No junk found in this article.</p>
      ) : (
        <ul class="junk-list">
          {junk.slice(0, MAX_LISTED).map((item) => (
            <li key={`${item.start}-${item.end}`} class={item.kept ? 'kept' : ''}>
              <p dir="auto" class="junk-text">
                {item.text.length > EXCERPT ? `${item.text.slice(0, EXCERPT)}…` : item.text}
              </p>
              <div class="row">
                <span class="quiet small grow">{item.kept ? 'You said this is not junk here.' : reasonOf(item)}</span>
                <button type="button" class="plain small" onClick={() => onShow(item)}>
                  Show
                </button>
                <button type="button" class="plain small" onClick={() => void onKeep(item, !item.kept).then(setError)}>
                  {item.kept ? 'Undo' : 'Not junk'}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {junk.length > MAX_LISTED && <p class="quiet small">… and {junk.length - MAX_LISTED} more.</p>}
      {idle.map((rule) => (
        <p key={rule.id} class="quiet small rule-outcome">
          Your rule <code>{rule.pattern.slice(0, 80)}</code> {OUTCOMES[rule.state]}
        </p>
      ))}
      {error && (
        <p class="error small" role="alert">
          {error}
        </p>
      )}
      <div class="row">
        {(hidden > 0 || allOpen) && (
          <button type="button" class="small" onClick={() => onOpenAll(!allOpen)}>
            {allOpen ? 'Hide again' : 'Show all hidden'}
          </button>
        )}
        <button type="button" class="small" onClick={() => void onMarkBox().then(setError)}>
          Mark a box as junk…
        </button>
      </div>
    </section>
  );
}

const reasonOf = ({ kind, reason }: JunkItem): string =>
  kind === 'marked' ? reason : `${JUNK_KIND_NAMES[kind]}: ${reason}`;

const OUTCOMES: Record<RuleOutcome['state'], string> = {
  applied: 'was applied.',
  nothing: 'found nothing on this page.',
  'too-much': 'would take too much of this article, so it was not applied.',
  broken: 'is not a selector this browser understands.',
};
