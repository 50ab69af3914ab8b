/* What stands around an entity's mentions: its spellings, the words beside them, and what follows a comma. */

import type { Article } from '../../text/article.ts';
import type { Entity, EntityType, Mention } from '../mention.ts';
import { titlesBefore } from '../variants/titles.ts';
import { type Beside, besideName } from './beside-name.ts';
import { contextWords } from './context-words.ts';
import { longPlace } from './short-places.ts';

/** What the words around an entity's mentions say. */
export interface MentionContext {
  readonly type: EntityType;
  /** The fullest name the article has. */
  readonly fullName: string;
  /** How often it is mentioned. */
  readonly count: number;
  /** The entity's spellings in the article, as written. */
  readonly surfaces: readonly string[];
  /** Lower-case words within a few words of its mentions. */
  readonly near: ReadonlySet<string>;
  /** What follows a mention after a comma, as places are told apart: "Paris, Texas" gives "Texas". */
  readonly qualifiers: readonly string[];
  /** One for each mention. */
  readonly beside: readonly Beside[];
}

/** Words on each side of a mention that count as beside it. */
const NEAR_WORDS = 7;
/** Characters that surely hold them. */
const NEAR_CHARACTERS = 80;

const WORD = /\p{L}[\p{L}\p{N}'’-]*/gu;
/** Not the next item of a list: "in Perth, Sydney and Hobart". */
const QUALIFIER = /^,\s+((?:\p{Lu}[\p{L}.]*)(?:\s\p{Lu}\p{L}*){0,2})(?!\s(?:and|or)\s)/u;

/** "Ontario. Her": the next sentence is none of it. */
const sentenceEnd = (words: string): string => words.replace(/(?<=\p{Ll}{3})\..*$/u, '');

/** "King", where it stands in front of the mention: "Charles" alone is nobody. */
function reignBefore({ text, language }: Article, { start }: Mention): string[] {
  const title = /(\p{Lu}\p{Ll}+) $/u.exec(text.slice(Math.max(0, start - NEAR_CHARACTERS), start))?.[1];
  const code = language.split('-')[0] ?? '';
  return title && titlesBefore(text, start, code).kind === 'reign' ? [title] : [];
}

function wholePlace(name: string): string {
  const [place = ''] = name.split(', ');
  return longPlace(place) ?? place;
}

export function mentionContext(entity: Entity, mentions: readonly Mention[], article: Article): MentionContext {
  const surfaces = new Set([entity.name, ...entity.alsoWritten]);
  const near = new Set<string>();
  const qualifiers = new Set<string>();
  const words = contextWords(article.language);
  const qualify = (place: string): Set<string> => qualifiers.add(longPlace(place, true) ?? place);
  for (const mention of mentions) {
    const written = article.text.slice(mention.start, mention.end);
    surfaces.add(written);
    if (entity.type === 'person')
      for (const title of reignBefore(article, mention)) surfaces.add(`${title} ${written}`);
    const [bare, ...places] = entity.type === 'place' ? written.split(', ') : [written];
    if (bare && places.length > 0) surfaces.add(bare);
    for (const place of places) qualify(place);
    const before = article.text.slice(Math.max(0, mention.start - NEAR_CHARACTERS), mention.start).match(WORD) ?? [];
    const after = article.text.slice(mention.end, mention.end + NEAR_CHARACTERS);
    const beside = [...before.slice(-NEAR_WORDS), ...(after.match(WORD) ?? []).slice(0, NEAR_WORDS)];
    for (const word of beside) near.add(word.toLowerCase());
    const qualifier = QUALIFIER.exec(after)?.[1];
    if (qualifier) for (const place of [qualifier, sentenceEnd(qualifier)]) qualify(place);
  }
  let besides: readonly Beside[] | undefined;
  return {
    type: entity.type,
    fullName: entity.type === 'place' ? wholePlace(entity.name) : entity.name,
    count: mentions.length,
    surfaces: [...surfaces],
    near,
    qualifiers: [...qualifiers],
    // Asked for of those only that may be somebody: half of the names of an article are in no pack.
    get beside() {
      besides ??= mentions.map((mention) => besideName(article, mention, words));
      return besides;
    },
  };
}
