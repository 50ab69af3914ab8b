/* What is known of a name besides who it is: its offices as bars of years, its facts, and from whom they come. */

import type { Card, CardOffice } from '../lib/cards/card.ts';
import { formatDay, formatList } from '../lib/i18n/formats.ts';
import { argumentWords, t, wordsOf } from '../lib/i18n/words.ts';
import { Fold } from './fold.tsx';

/** Rows shown before a fold: what fits beside the sentence that was being read. */
const FIRST_ROWS = 3;

/** How many rows stand before the fold: one for a single line would hide more than it saves. */
const shownOf = (rows: readonly unknown[]): number => (rows.length > FIRST_ROWS + 1 ? FIRST_ROWS : rows.length);

interface Scale {
  readonly first: number;
  readonly last: number;
}

/** The years the bars are drawn on; null where fewer than two offices have any. */
function scaleOf(offices: readonly CardOffice[], asOf: string | null): Scale | null {
  const dated = offices.filter(({ from, to }) => from !== null || to !== null);
  if (dated.length < 2) return null;
  const years = dated.flatMap(({ from, to }) => [from, to]).filter((year) => year !== null);
  const known = asOf === null ? Number.NaN : Number.parseInt(asOf, 10);
  const last = Math.max(...years, ...(Number.isNaN(known) ? [] : [known]));
  const first = Math.min(...years);
  return last > first ? { first, last } : null;
}

export function CardOffices({ offices, asOf, published }: Pick<Card, 'offices' | 'asOf' | 'published'>) {
  if (offices.length === 0) return null;
  const scale = scaleOf(offices, asOf);
  const day = scale && published ? articleDay(published, scale) : null;
  const first = shownOf(offices);
  const rows = (some: readonly CardOffice[]) => (
    <ul>
      {some.map((office) => (
        <li key={wordsOf(office.words)}>
          <span dir="auto" lang={office.words.language}>
            {wordsOf(office.words)}
          </span>
          {scale && <Bar office={office} scale={scale} day={day} />}
        </li>
      ))}
    </ul>
  );
  return (
    <section class="offices">
      <h3 class="quiet small">
        {t('cardOffices')}
        {day !== null && published && <span class="article-day">{t('pictureArticleDay', formatDay(published))}</span>}
      </h3>
      {rows(offices.slice(0, first))}
      {offices.length > first && (
        <Fold label={t('cardMoreOffices', offices.length - first)}>{rows(offices.slice(first))}</Fold>
      )}
    </section>
  );
}

/** How far along the bars the article's day is, from 0 to 1; null where they do not reach it. */
function articleDay(published: string, { first, last }: Scale): number | null {
  const [year = Number.NaN, month = 1] = published.split('-', 2).map(Number);
  const share = (year - first + (month - 1) / 12) / (last - first + 1);
  return share >= 0 && share <= 1 ? share : null;
}

interface BarProps {
  readonly office: CardOffice;
  readonly scale: Scale;
  /** Where the article's day is marked. */
  readonly day: number | null;
}

/** The years are in the words beside it. */
function Bar({ office: { from, to }, scale: { first, last }, day }: BarProps) {
  if (from === null && to === null) return null;
  const years = last - first + 1;
  const begun = from ?? to ?? first;
  const ended = to ?? last;
  const share = (count: number) => `${((100 * count) / years).toFixed(1)}%`;
  return (
    <span class={from === null ? 'bar open' : 'bar'} aria-hidden="true">
      <span style={{ marginInlineStart: share(begun - first), inlineSize: share(Math.max(1, ended - begun + 1)) }} />
      {day !== null && <i style={{ '--at': day.toFixed(4) }} />}
    </span>
  );
}

export function CardFacts({ facts }: Pick<Card, 'facts'>) {
  if (facts.length === 0) return null;
  const first = shownOf(facts);
  return (
    <>
      <Facts facts={facts.slice(0, first)} />
      {facts.length > first && (
        <Fold label={t('cardMoreFacts', facts.length - first)}>
          <Facts facts={facts.slice(first)} />
        </Fold>
      )}
    </>
  );
}

function Facts({ facts }: Pick<Card, 'facts'>) {
  const told = facts.map(({ label, value }) => ({ label: wordsOf(label), value: argumentWords(value) }));
  return (
    <dl>
      {told.map(({ label, value }, at) => (
        // Of several facts of one kind only the first says so.
        <Fact key={label + value} label={told[at - 1]?.label === label ? '' : label} value={value} />
      ))}
    </dl>
  );
}

interface FactProps {
  readonly label: string;
  readonly value: string;
  /** BCP 47 of a value that is not in the interface's. */
  readonly language?: string | undefined;
}

export function Fact({ label, value, language }: FactProps) {
  return (
    <>
      <dt>{label}</dt>
      <dd dir="auto" lang={language}>
        {value}
      </dd>
    </>
  );
}

/** Names in the line that opens: more are told under it. */
const MAX_NAMED = 3;

/** "Wikidata, Wikipedia · as of 2025", and under it each with its licence and a link. */
export function CardSources({ sources, asOf }: Pick<Card, 'sources' | 'asOf'>) {
  if (sources.length === 0) return null;
  const known = sources.filter(({ isDataSet }) => !isDataSet).map(({ name }) => name.replace(/ \(.*$|, .*$/u, ''));
  const names = [...new Set(known)].slice(0, MAX_NAMED);
  const named = names.length > 0 ? formatList(names) : t('cardOpenData');
  return (
    <div class="sources">
      <Fold label={asOf ? t('cardSourcesAsOf', named, asOf.slice(0, 4)) : t('cardSources', named)}>
        <ul>
          {sources.map(({ name, licence, url }) => (
            <li key={name}>
              {url?.startsWith('https://') ? (
                <a href={url} target="_blank" rel="noreferrer noopener">
                  <bdi>{name}</bdi>
                </a>
              ) : (
                <bdi>{name}</bdi>
              )}{' '}
              (<bdi>{licence}</bdi>)
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  );
}
