/*
 * Where in an article a name stands: a line as long as the article with a mark for each mention. A press leads to the
 * nearest; by key the card's own buttons do, so the bar is a picture that says what it shows.
 */

import type { Card } from '../../lib/cards/card.ts';
import { formatList, formatPercent } from '../../lib/i18n/formats.ts';
import { t } from '../../lib/i18n/words.ts';
import type { Span } from '../../lib/text/span.ts';

export interface MentionBarProps {
  readonly card: Pick<Card, 'mentions' | 'extent' | 'type'>;
  /** The mention that a card stands beside. */
  readonly at?: Span | null;
  goTo(span: Span): void;
}

/** Marks that are told one by one. */
const MAX_TOLD = 12;

/** From 0 to 1, how far into the article. */
const shareOf = ({ start }: Span, extent: Span): number =>
  Math.min(1, Math.max(0, (start - extent.start) / Math.max(1, extent.end - extent.start)));

export function MentionBar({ card: { mentions, extent, type }, at = null, goTo }: MentionBarProps) {
  if (!extent || mentions.length === 0) return null;
  const shares = mentions.map((mention) => shareOf(mention, extent));
  const press = (event: MouseEvent & { readonly currentTarget: HTMLElement }) => {
    const { left, right, width } = event.currentTarget.getBoundingClientRect();
    const isRightToLeft = event.currentTarget.matches(':dir(rtl)');
    const pressed = (isRightToLeft ? right - event.clientX : event.clientX - left) / Math.max(1, width);
    const distances = shares.map((share) => Math.abs(share - pressed));
    const nearest = mentions[distances.indexOf(Math.min(...distances))];
    if (nearest) goTo(nearest);
  };
  const told = [...new Set(shares.slice(0, MAX_TOLD).map(formatPercent))];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the buttons beside it lead to the same words.
    <div class="mention-bar" role="img" aria-label={t('pictureMentions', formatList(told))} onClick={press}>
      {mentions.map((mention, index) => (
        <span
          key={mention.start}
          class={`${type} ${mention.start === at?.start ? 'here' : ''}`}
          style={{ '--at': (shares[index] as number).toFixed(4) }}
        />
      ))}
    </div>
  );
}
