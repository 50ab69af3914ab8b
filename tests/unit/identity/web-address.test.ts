import { expect, test } from 'vitest';
import { webAddress } from '../../../lib/identity/web-address.ts';

const START = 'https://a.example/';

test.each<[name: string, address: string, is: boolean]>([
  ['http', 'http://a.example/x', true],
  ['https with a port', 'https://a.example:8080/x', true],
  ['an address of 65,536 characters', START.padEnd(65_536, 'x'), true],
  ['a longer one is data', START.padEnd(65_537, 'x'), false],
  ['another protocol with a host', 'ftp://a.example/x', false],
  ['a file', 'file:///tmp/x.html', false],
  ['a script', 'javascript:alert(1)', false],
  ['a page of an extension', 'chrome-extension://abc/welcome.html', false],
  ['data', 'data:text/html,https://a.example/', false],
  ['no host', 'https://', false],
  ['words', 'a.example', false],
  ['nothing', '', false],
])('%s: %#', (_, address, is) => {
  expect(webAddress(address) !== null).toBe(is);
});

test('a relative one counts from where it was met', () => {
  expect(webAddress('/y', 'https://a.example/x')?.href).toBe('https://a.example/y');
  expect(webAddress('/y', 'file:///x')).toBeNull();
});
