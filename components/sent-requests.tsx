/* What left this browser: the permission to ask Wikipedia, and every request that was made, to be read and cleared. */

import { formatInstant } from '../lib/i18n/formats.ts';
import { t } from '../lib/i18n/words.ts';
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
      <h2>{t('sentHeading')}</h2>
      <p class="quiet">
        {t('sentWhat')} <a href="/privacy.html">{t('privacyTitle')}</a>
      </p>
      {permitted === false && (
        <div class="row">
          <button type="button" class="primary" onClick={onPermit}>
            {t('sentAllow')}
          </button>
          <span class="quiet">{t('sentNotAllowed')}</span>
        </div>
      )}
      {permitted && (
        <div class="row">
          <span>{t('sentAllowed')}</span>
          <button type="button" class="plain" onClick={onForbid}>
            {t('sentForbid')}
          </button>
        </div>
      )}
      {requests.length === 0 ? (
        <p class="quiet">{t('sentNothing')}</p>
      ) : (
        <>
          <ol class="sent">
            {requests.map(({ at, address }) => (
              <li key={at + address}>
                <time dateTime={at}>{formatInstant(at)}</time> <bdi>{address}</bdi>
              </li>
            ))}
          </ol>
          <div class="row">
            <button type="button" onClick={onClear}>
              {t('sentClear')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
