/* What left this browser: the permission to ask Wikipedia, and every request that was made, to be read and cleared. */

import type { SentRequest } from '../lib/storage/lookup-store.ts';

export interface SentRequestsProps {
  /** Whether Wikipedia may be asked; null until known. */
  readonly permitted: boolean | null;
  readonly requests: readonly SentRequest[];
  onPermit(): void;
  onForbid(): void;
  onClear(): void;
}

export function SentRequests({ permitted, requests, onPermit, onForbid, onClear }: SentRequestsProps) {
  return (
    <section id="look-up">
      <h2>What left this browser</h2>
      <p class="quiet">
        HistoryEntry sends nothing. A card’s button “Ask en.wikipedia.org about …” sends that name to Wikipedia and, for
        the facts, the entry’s number to Wikidata; without cookies, and without saying what page you read.
      </p>
      {permitted === false && (
        <div class="row">
          <button type="button" class="primary" onClick={onPermit}>
            Allow asking Wikipedia
          </button>
          <span class="quiet">Not allowed now.</span>
        </div>
      )}
      {permitted && (
        <div class="row">
          <span>Asking Wikipedia is allowed.</span>
          <button type="button" class="plain" onClick={onForbid}>
            Forbid
          </button>
        </div>
      )}
      {requests.length === 0 ? (
        <p class="quiet">Nothing so far.</p>
      ) : (
        <>
          <ol class="sent">
            {requests.map(({ at, address }) => (
              <li key={at + address}>
                <time dateTime={at}>{new Date(at).toLocaleString()}</time> <bdi>{address}</bdi>
              </li>
            ))}
          </ol>
          <div class="row">
            <button type="button" onClick={onClear}>
              Clear the list and the kept replies
            </button>
          </div>
        </>
      )}
    </section>
  );
}
