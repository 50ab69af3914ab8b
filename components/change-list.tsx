/*
 * What has changed in an article since it was read: other figures and names first, each change with the words of
 * before. What has merely moved is told when there is more to tell.
 */

import { changePaint, type ToldChanges, type ToldLine } from '../lib/changes/told-changes.ts';
import { formatSince } from '../lib/i18n/formats.ts';
import type { LabelCode } from '../lib/i18n/message.ts';
import { t } from '../lib/i18n/words.ts';
import type { Span } from '../lib/text/span.ts';
import type { ArticleActions } from './article-section.ts';
import { ChangedWords } from './changed-words.tsx';
import { Switch } from './switch.tsx';

export interface ChangeListProps {
  readonly changes: ToldChanges;
  readonly painted: boolean;
  readonly onPaint: ArticleActions['paintChanges'];
  onGoTo(span: Span): void;
}

/** "Changed since Tuesday". */
export function changesHeading({ extent, headline, lines, since }: ToldChanges): string {
  const when = formatSince(since);
  if (extent === 'shorter' && headline === null && lines.length === 0) return t('changesShorterSince', when);
  const isAllNew = extent === 'whole' && headline === null && lines.every(({ kind }) => kind === 'new');
  return isAllNew ? t('changesNewSince', when) : t('changesSince', when);
}

export function ChangeList({ changes, painted, onPaint, onGoTo }: ChangeListProps) {
  const { extent, headline, lines, more } = changes;
  const paint = changePaint(changes);
  return (
    <>
      {extent === 'shorter' && <p class="quiet small">{t('changesShorterWhy')}</p>}
      {extent === 'another' && <p class="quiet small">{t('changesAnother')}</p>}
      {paint.fresh.length + paint.words.length > 0 && (
        <Switch on={painted} onChange={(on) => onPaint(on ? paint : null)}>
          {t('changesPaint')}
        </Switch>
      )}
      <ul class="change-list">
        {headline && (
          <li class={headline.weight ? 'weighty' : ''}>
            <span class="change-kind">{t('changesHeadline')}</span>
            <ChangedWords pieces={headline.pieces} />
          </li>
        )}
        {lines.map((line, at) => (
          <Row key={at} line={line} onGoTo={onGoTo} />
        ))}
      </ul>
      {more > 0 && <p class="quiet small">{t('changesMore')}</p>}
    </>
  );
}

const KINDS: Readonly<Record<ToldLine['kind'], LabelCode>> = {
  changed: 'changesWords',
  new: 'changesNew',
  removed: 'changesRemoved',
  moved: 'changesMoved',
};
const WEIGHTS: Readonly<Record<NonNullable<ToldLine['weight']>, LabelCode>> = {
  figure: 'changesFigure',
  name: 'changesName',
};

function Row({
  line: { kind, weight, pieces, place },
  onGoTo,
}: { readonly line: ToldLine } & Pick<ChangeListProps, 'onGoTo'>) {
  return (
    <li class={weight ? 'weighty' : kind}>
      <span class="change-kind">{t(weight ? WEIGHTS[weight] : KINDS[kind])}</span>
      {place ? (
        <button type="button" class="words" title={t('noteGoTo')} onClick={() => onGoTo(place)}>
          <ChangedWords pieces={pieces} />
        </button>
      ) : (
        <ChangedWords pieces={pieces} />
      )}
    </li>
  );
}
