import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { archive } from '../../../scripts/store/archive.ts';
import { withoutMarkup } from '../../../scripts/store/no-markup-from-text.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('an archive is the same whatever order its files come in, and whenever', () => {
  const one = archive(
    new Map([
      ['b/c.txt', bytes('c')],
      ['a.txt', bytes('a')],
    ]),
  );
  const other = archive(
    new Map([
      ['a.txt', bytes('a')],
      ['b/c.txt', bytes('c')],
    ]),
  );
  expect(one).toEqual(other);
  expect(Object.keys(unzipSync(one))).toEqual(['a.txt', 'b/c.txt']);
  // Bytes 10 to 13 of an entry are its time: the first that a zip can tell.
  expect([...one.slice(10, 14)]).toEqual([0, 0, 33, 0]);
});

test('the one assignment of markup is taken out of Preact, and a change of it is noticed', () => {
  expect(withoutMarkup('a||(t.innerHTML=h.__html),b')).toBe('a||void 0,b');
  expect(() => withoutMarkup('nothing')).toThrow('found 0');
});
