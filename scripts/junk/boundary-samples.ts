/*
 * What the boundary model learns from: headlines glued into paragraphs of other pages of their fold and language, with
 * the gap that is their end; and, so that a cue alone proves nothing, paragraphs behind a cue without any headline.
 * Made anew from a seed: always the same.
 */

import { type BoundaryCandidate, boundaryCandidates } from '../../lib/junk/headline-boundary/candidates.ts';
import { articleLexicon } from '../../lib/junk/headline-boundary/lexicon.ts';
import { runningWords } from '../../lib/junk/headline-boundary/words.ts';
import { seeded } from '../random.ts';
import { type BoundaryPosition, byFold, glue } from './glue.ts';
import type { Source } from './headlines.ts';

export interface BoundaryGroup {
  readonly fold: number;
  readonly language: string;
  readonly place: BoundaryPosition | 'none';
  readonly weight: number;
  readonly candidates: readonly BoundaryCandidate[];
  /** Index of the candidate that is the headline's end. */
  readonly truth: number;
}

/** Times a headline is glued: the page's own is surely one, of the others most are. */
const TIMES = { own: 12, other: 2 };
/** Others of a page: a home page's worth of teasers is one site's style. */
const MAX_OTHERS = 40;
const SHORTEST = 100;
/** Share of the texts whose article is that one paragraph: nothing stands elsewhere. */
const ALONE = 0.2;

export function boundaryGroups(sources: readonly Source[]): BoundaryGroup[] {
  const next = seeded(1);
  const groups: BoundaryGroup[] = [];
  const common = repeated(sources);
  byFold(sources).forEach((inFold, fold) => {
    for (const source of inFold) {
      const partners = inFold.filter((other) => other.spoken === source.spoken && linesOf(other).length > 0);
      const strangers = partners.filter((other) => other.page.host !== source.page.host);
      const hosts = strangers.length > 0 ? strangers : partners;
      if (hosts.length === 0) continue;
      const others = source.others.filter((text) => !common.has(text) && text !== source.headline).slice(0, MAX_OTHERS);
      const headlines = [
        ...Array.from({ length: source.headline === '' ? 0 : TIMES.own }, () => source.headline),
        ...others.flatMap((text) => Array.from({ length: TIMES.other }, () => text)),
      ];
      headlines.forEach((headline, i) => {
        const host = hosts[Math.floor(next() * hosts.length)] as Source;
        const group = groupOf(
          headline,
          host,
          fold,
          i < TIMES.own && headline === source.headline ? (host.lines.length > 0 ? 2 : 1) : 1,
          next,
        );
        if (group) groups.push(group);
      });
    }
  });
  return groups;
}

const linesOf = (source: Source): readonly string[] => (source.lines.length > 0 ? source.lines : source.rough);

/** Texts that several pages hold are a site's own labels. */
function repeated(sources: readonly Source[]): Set<string> {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const { others } of sources) for (const text of others) (once.has(text) ? again : once).add(text);
  return again;
}

function placeFrom(number: number): BoundaryPosition | 'none' {
  if (number < 0.42) return 'middle';
  if (number < 0.82) return 'start';
  return number < 0.92 ? 'end' : 'none';
}

function groupOf(headline: string, host: Source, fold: number, weight: number, next: () => number) {
  const place = placeFrom(next());
  const lines = linesOf(host);
  const glued = glue(
    {
      place: place === 'none' ? 'start' : place,
      lines,
      language: host.spoken,
      headline: place === 'none' ? '' : headline,
      shortest: SHORTEST,
    },
    next,
  );
  const alone = next() < ALONE;
  if (!glued) return null;
  const text = (glued.lines[glued.number] as string).replace(/ {2}/g, ' ');
  const use = alone ? articleLexicon([text]) : articleLexicon(glued.lines);
  const line = alone ? 0 : glued.number;
  const words = runningWords(text, glued.headline, use, line);
  const candidates = boundaryCandidates(words, { marked: glued.marked, use, line });
  const truth = candidates.findIndex(({ at, kind }) =>
    place === 'none' ? kind === 'stop' : kind !== 'stop' && words[at - 1]?.end === glued.end,
  );
  return truth < 0 ? null : { fold, language: host.spoken, place, weight, candidates, truth };
}
