/* Where a row of the library leads to: the words, or what the note is on. */

import { expect, test } from 'vitest';
import { DEMO_ADDRESS } from '../../../../lib/identity/note-address.ts';
import { noteDestination } from '../../../../lib/notes/citing/note-destination.ts';
import type { Target } from '../../../../lib/notes/note.ts';

const on = (source: string): Target => ({
  source,
  selector: [
    { type: 'TextQuoteSelector', exact: 'behind a low skerry', prefix: 'it lies ', suffix: '.' },
    { type: 'TextPositionSelector', start: 8, end: 27 },
  ],
  paragraph: '',
  heading: '',
});
const article = (source: string) => ({ source, addresses: [], title: '', author: '', publisher: '', published: null });
const WORDS = '#:~:text=behind%20a%20low%20skerry';

test.each<[name: string, target: Target | null, source: string, address: string | null, isFile: boolean]>([
  ['words on a page', on('https://a.example/x?p=1#top'), '', `https://a.example/x?p=1${WORDS}`, false],
  ['words in a file', on('file:///home/ada/ferry.html#top'), '', `file:///home/ada/ferry.html${WORDS}`, true],
  ['words of the demo article', on(DEMO_ADDRESS), '', `/welcome.html${WORDS}`, false],
  ['an article as a whole', null, 'https://a.example/x#part', 'https://a.example/x#part', false],
  ['a name alone', null, '', null, false],
  ['words of a program', on('javascript:alert(1)'), '', null, false],
  ['words of another extension', on('chrome-extension://abc/x.html'), '', null, false],
])('%s', (_, target, source, address, isFile) => {
  const destination = noteDestination({ target, article: source === '' ? null : article(source) });
  expect(destination).toEqual(address === null ? null : { address, isFile });
});
