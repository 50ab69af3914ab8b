/* Tags added, renamed, merged and removed, of many notes at once; and each such change taken back. */

/** Gives the tags that a note is to have; `cleanTags` sees to it that none stands twice. */
export type TagChange = (tags: readonly string[]) => readonly string[];

/** How tags are compared: nobody means two by capitals alone. */
export const tagKey = (tag: string): string => tag.toLowerCase();

const keysOf = (tags: readonly string[]): Set<string> => new Set(tags.map(tagKey));

export const isSameTags = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((tag, i) => tag === b[i]);

export const addTag =
  (tag: string): TagChange =>
  (tags) => [...tags, tag];

/** Several become one: it stands where the first of them stood. */
export function renameTags(from: readonly string[], to: string): TagChange {
  const old = keysOf([...from, to]);
  return (tags) =>
    tags.some((tag) => keysOf(from).has(tagKey(tag))) ? tags.map((tag) => (old.has(tagKey(tag)) ? to : tag)) : tags;
}

export function removeTags(gone: readonly string[]): TagChange {
  const keys = keysOf(gone);
  return (tags) => tags.filter((tag) => !keys.has(tagKey(tag)));
}

/**
 * The way back: of a note whose tags are as the change left them, the tags of before in their order; of one that was
 * changed since, what it had gained goes and what it had lost comes.
 */
export function takeBackTags(before: readonly string[], after: readonly string[]): TagChange {
  const [had, has] = [keysOf(before), keysOf(after)];
  return (tags) =>
    isSameTags(tags, after)
      ? before
      : [
          ...tags.filter((tag) => had.has(tagKey(tag)) || !has.has(tagKey(tag))),
          ...before.filter((tag) => !has.has(tagKey(tag))),
        ];
}
