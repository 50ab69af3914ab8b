/* Tags added, renamed, merged and removed, and each taken back. */

import { describe, expect, test } from 'vitest';
import { addTag, removeTags, renameTags, takeBackTags } from '../../../lib/notes/change-tags.ts';
import { cleanTags } from '../../../lib/notes/new-note.ts';

const changed = (tags: string[], change: ReturnType<typeof addTag>) => cleanTags(change(tags));

test.each<[string, string[], ReturnType<typeof addTag>, string[]]>([
  ['added', ['a'], addTag('b'), ['a', 'b']],
  ['added where it is', ['A'], addTag('a'), ['A']],
  ['renamed', ['a', 'b', 'c'], renameTags(['b'], 'x'), ['a', 'x', 'c']],
  ['renamed by its capitals alone', ['climate'], renameTags(['climate'], 'Climate'), ['Climate']],
  ['renamed, whatever its capitals are', ['Climate'], renameTags(['climate'], 'weather'), ['weather']],
  ['not there', ['a'], renameTags(['b'], 'x'), ['a']],
  ['merged', ['a', 'b', 'c'], renameTags(['a', 'c'], 'x'), ['x', 'b']],
  ['merged into one that is there', ['b', 'a'], renameTags(['a'], 'b'), ['b']],
  ['merged into one that is there in other capitals', ['B', 'a'], renameTags(['a'], 'b'), ['b']],
  ['left alone where none of the old ones is', ['B'], renameTags(['a'], 'b'), ['B']],
  ['removed', ['a', 'B', 'c'], removeTags(['b', 'c']), ['a']],
])('%s', (_, tags, change, expected) => {
  expect(changed(tags, change)).toEqual(expected);
});

describe('taken back', () => {
  test.each<[string, before: string[], after: string[], now: string[], back: string[]]>([
    ['as it was', ['a', 'b', 'c'], ['x', 'b'], ['x', 'b'], ['a', 'b', 'c']],
    ['with a tag that was added since', ['a'], ['x'], ['x', 'new'], ['new', 'a']],
    ['without a tag that was removed since', ['a', 'b'], ['x', 'b'], ['x'], ['a']],
    ['a tag that both had stays', ['b', 'a'], ['b'], ['b', 'new'], ['b', 'new', 'a']],
    ['only capitals', ['climate'], ['Climate'], ['Climate'], ['climate']],
  ])('%s', (_, before, after, now, back) => {
    expect(changed(now, takeBackTags(before, after))).toEqual(back);
  });
});
