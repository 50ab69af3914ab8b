import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareableAddress } from '../../../lib/identity/shareable-address.ts';

describe('what may let others in as the user is taken out of an address', () => {
  test.each([
    ['a session', 'https://a.example/x?session=SECRET123&id=7', 'https://a.example/x?id=7'],
    ['all there is', 'https://a.example/x?PHPSESSID=1a2b3c', 'https://a.example/x'],
    ['between others', 'https://a.example/x?id=7&access_token=q&page=2', 'https://a.example/x?id=7&page=2'],
    ['however it is written', 'https://a.example/x?Auth-Token=q&SESSION_ID=1&a=1', 'https://a.example/x?a=1'],
    ['written in code', 'https://a.example/x?%73ession=q&a=1', 'https://a.example/x?a=1'],
    ['one of a list', 'https://a.example/x?token[]=q&token%5B%5D=r&a=1', 'https://a.example/x?a=1'],
    ['a long sid', 'https://a.example/x?sid=8f14e45fceea167a5a36dedd4bea2543', 'https://a.example/x'],
    ['a parameter of the path', 'https://a.example/x;jsessionid=1A2B3C?id=7', 'https://a.example/x?id=7'],
    ['one of several of the path', 'https://a.example/a;v=1;jsessionid=1A/b', 'https://a.example/a;v=1/b'],
    ['a folder of ASP.NET', 'https://a.example/(S(lit3py55t21z5v55vlm25s55))/x', 'https://a.example/x'],
    ['in the fragment', 'https://a.example/x#access_token=q&state=1', 'https://a.example/x#state=1'],
    ['a login', 'https://me:secret@a.example/x', 'https://a.example/x'],
    ['a name without a password', 'https://me@a.example/x?id=1', 'https://a.example/x?id=1'],
    ['a letter’s address', 'https://a.example/x?email=me%40b.example', 'https://a.example/x'],
    ['a signed address', 'https://a.example/x?X-Amz-Signature=1&X-Amz-Date=2', 'https://a.example/x?X-Amz-Date=2'],
  ])('%s', (_, address, expected) => {
    expect(shareableAddress(address)).toBe(expected);
  });
});

describe('what may name the article stays, letter by letter', () => {
  test.each([
    'https://a.example/x?id=7&page=2',
    'https://a.example/article.pl?sid=24/01/02/1234567',
    'https://a.example/news.php?sid=4711&s=harbour',
    'https://a.example/x?sessions=3&tokens=2&keyword=token&q=session%3D1',
    'https://a.example/x?user=anna&post=4&key=b&author=login',
    'https://a.example/x?q=a+b&&c=%e4&d',
    'https://a.example/x?',
    'https://a.example/a;v=1/b',
    'https://a.example/session/token;x/(S)/y',
    'https://a.example/x#session-two',
    'HTTPS://A.example/%7ex',
    'https://a.example/x?%=1&%zz=2&%ff=3',
    'urn:uuid:1?session=2',
    'no address?token=1',
    '',
  ])('%s', (address) => {
    expect(shareableAddress(address)).toBe(address);
  });
});

test('any address comes out as one that needs nothing more taken out, at the same place of the same site', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      const shared = shareableAddress(address);
      expect(shareableAddress(shared)).toBe(shared);
      expect(new URL(shared).host).toBe(new URL(address).host);
    }),
  );
});
