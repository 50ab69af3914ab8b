/* The junk found on a page, each item with its words, its reason, and the two things to do about it. */

import type { JunkSpan } from '../lib/junk/junk-span.ts';
import type { JunkMode } from '../lib/settings/settings.ts';

export interface JunkItem extends JunkSpan {
  readonly text: string;
  /** The reader said that it is true text. */
  readonly kept: boolean;
}

export interface JunkListProps {
  readonly junk: readonly JunkItem[];
  readonly mode: JunkMode;
  onMode(mode: JunkMode): void;
  onShow(item: JunkItem): void;
  onKeep(item: JunkItem, keep: boolean): void;
}

const MODES: readonly { readonly mode: JunkMode; readonly name: string }[] = [
  { mode: 'leave', name: 'Leave' },
  { mode: 'dim', name: 'Dim' },
  { mode: 'hide', name: 'Hide' },
];

/** Words shown of a long item; the rest is on the page. */
const EXCERPT = 120;

export function JunkList({ junk, mode, onMode, onShow, onKeep }: JunkListProps) {
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
          {junk.map((item) => (
            <li key={`${item.start}-${item.end}`} class={item.kept ? 'kept' : ''}>
              <p dir="auto" class="junk-text">
                {item.text.length > EXCERPT ? `${item.text.slice(0, EXCERPT)}…` : item.text}
              </p>
              <div class="row">
                <span class="quiet small grow">
                  {item.kept ? 'You said this is not junk.' : `${KIND_NAMES[item.kind]}: ${item.reason}`}
                </span>
                <button type="button" class="plain small" onClick={() => onShow(item)}>
                  Show
                </button>
                <button type="button" class="plain small" onClick={() => onKeep(item, !item.kept)}>
                  {item.kept ? 'Undo' : 'Not junk'}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const KIND_NAMES: Record<JunkSpan['kind'], string> = {
  related: 'Related',
  credit: 'Credit',
  metadata: 'Metadata',
  promotion: 'Promotion',
  share: 'Sharing',
  advert: 'Advert',
  navigation: 'Navigation',
  comments: 'Comments',
  consent: 'Consent note',
  duplicate: 'Repeated',
  rights: 'Copyright',
};
