/* The same story, as it was read at other addresses: its title, its site and when. */

import { formatSince } from '../lib/i18n/formats.ts';
import { webAddress } from '../lib/identity/web-address.ts';
import type { PageReport } from '../lib/messaging/protocol.ts';

export function StoriesElsewhere({ stories }: { readonly stories: PageReport['elsewhere'] }) {
  return (
    <ul class="elsewhere">
      {stories.map(({ source, title, last }) => (
        <li key={source}>
          <a href={source} target="_blank" rel="noreferrer" dir="auto" lang="">
            {title || source}
          </a>{' '}
          <span class="quiet small">
            <bdi>{webAddress(source)?.hostname.replace(/^www\./, '') ?? ''}</bdi> · {formatSince(last)}
          </span>
        </li>
      ))}
    </ul>
  );
}
