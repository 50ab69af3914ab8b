/*
 * What speaks against a candidate, however well known it is. Null means "never"; points are taken off, and a doubtful
 * one is offered as a choice, not shown.
 */

import { againstOther } from './against-body.ts';
import { againstPerson } from './against-person.ts';
import type { ArticleContext } from './article-context.ts';
import type { Against } from './evidence.ts';
import type { Candidate, KnowledgeEntry } from './knowledge-source.ts';
import type { MentionContext } from './mention-context.ts';
import type { Namesakes } from './place-evidence.ts';

export const evidenceAgainst = (
  candidate: Candidate,
  entry: KnowledgeEntry,
  around: MentionContext,
  context: ArticleContext,
  country: number,
  namesakes: Namesakes = { best: candidate.prior, places: [], bodies: [], house: 0 },
): Against | null =>
  candidate.type === 'person'
    ? againstPerson(candidate, entry, around, context, country, namesakes.bodies)
    : againstOther(candidate, entry, around, context, country, namesakes);
