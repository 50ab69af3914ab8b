/*
 * Is a mention only part of a longer name that the store knows? "Habitat" behind "UN", "and the Grenadines" behind an
 * island: wherever a name was cut, what was cut off is looked up with it, and the part alone leads nowhere.
 */

import { foldName } from '../../text/fold.ts';
import type { EntityId, Mention } from '../mention.ts';
import type { Candidate, KnowledgeSource } from './knowledge-source.ts';
import { HOUSEHOLD } from './prominence.ts';

/** Words tried on each side. */
const MAX_WORDS = 2;
/** Characters that hold them. */
const REACH = 60;

const JOIN = String.raw`(?:(?:of|for|and|&|de|du|des|di|del|della|von|van|der|the|la)\s){0,2}`;
/** A full stop belongs to a word as short as "St." only. */
const WORD = String.raw`(?:\p{Lu}\p{L}{0,2}\.|[\p{Lu}\p{N}][\p{L}\p{N}&.’'-]*[\p{L}\p{N}])`;
const RIGHT = new RegExp(`^\\s${JOIN}${WORD}`, 'u');
const LEFT = new RegExp(`${WORD}\\s${JOIN}$`, 'u');
const AND = /\s(?:and|&)\s/;

/** The text on one side of a mention, growing word by word. */
function growing(text: string, pattern: RegExp, isLeft: boolean): string[] {
  const parts = [''];
  let rest = text;
  for (let count = 0; count < MAX_WORDS; count++) {
    const found = pattern.exec(rest)?.[0];
    if (found === undefined) break;
    rest = isLeft ? rest.slice(0, rest.length - found.length) : rest.slice(found.length);
    parts.push(isLeft ? `${found}${parts.at(-1)}` : `${parts.at(-1)}${found}`);
  }
  return parts;
}

/** Two names in a row are no longer one, unless everybody knows it ("Bosnia and Herzegovina"). */
const isOne = (name: string, { prior }: Candidate): boolean => !AND.test(name) || prior >= HOUSEHOLD;

/** @param isOther whether a folded name is that of another of the article's entities: "UN Habitat", whole elsewhere */
export function isInLongerName(
  text: string,
  mention: Mention,
  id: EntityId,
  isOther: (name: string) => boolean,
  knowledge: KnowledgeSource,
): boolean {
  const name = text.slice(mention.start, mention.end);
  const before = growing(text.slice(Math.max(0, mention.start - REACH), mention.start), LEFT, true);
  const after = growing(text.slice(mention.end, mention.end + REACH), RIGHT, false);
  return before.some((left) =>
    after.some((right) => {
      if (right === '' && /^(?:the\s)?$/i.test(left)) return false;
      const longer = `${left}${name}${right}`;
      if (isOther(foldName(longer))) return true;
      const found = knowledge.lookup(longer).filter(({ match }) => match !== 'surname');
      return found.length > 0 && found.every((each) => each.id !== id) && found.some((each) => isOne(longer, each));
    }),
  );
}
