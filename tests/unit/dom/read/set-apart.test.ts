import { expect, test } from 'vitest';
import { lines, read } from '../page.ts';

/** The lines of a body. */
const linesOf = (body: string): string => lines(read(body)).join(' / ');

test.each([
  [
    'spans of two names',
    '<div><span class="day">14 March 2023</span><span class="by">Dana Whitlock</span></div>',
    '14 March 2023 Dana Whitlock',
  ],
  [
    'spans of none, where a name begins',
    '<div><span>2023</span><span>Dana</span><span>County reporter</span></div>',
    '2023 Dana County reporter',
  ],
  [
    'a link and a span in small letters',
    '<ul><li><a href="#a">Harrow Point</a><span>eleven miles</span></li></ul>',
    'Harrow Point eleven miles',
  ],
  [
    'a name with a stroke and one with an accent',
    '<div><span class="by">Elif Yıldız</span><span class="at">Éva Kovács</span></div>',
    'Elif Yıldız Éva Kovács',
  ],
  [
    'a closing quotation mark and a name',
    '<div><span class="said">“So it is.”</span><span class="by">Ødegård</span></div>',
    '“So it is.” Ødegård',
  ],
  ['two links', '<p><a href="/a">tides</a><a href="/b">winds</a></p>', 'tides winds'],
  [
    'a dateline before its sentence',
    '<p><span class="place">ELMSFORD</span>The council met.</p>',
    'ELMSFORD The council met.',
  ],
  ['a date before a name', '<p><time>14 March</time>Dana Whitlock</p>', '14 March Dana Whitlock'],
  [
    'a credit behind its caption',
    '<p>Lorries at the bridge.<span class="credit">Photo: Dana Whitlock</span></p>',
    'Lorries at the bridge. Photo: Dana Whitlock',
  ],
  [
    'what its own style puts on a line',
    '<p><span style="display:block">ELMSFORD</span>The council met.</p>',
    'ELMSFORD / The council met.',
  ],
  ['what its own style gives room', '<p><span style="margin-right: 8px">tides</span>and winds</p>', 'tides and winds'],
])('%s are apart', (_name, body, expected) => {
  expect(linesOf(body)).toBe(expected);
});

test.each([
  ['a large first letter', '<p><span class="drop" style="float:left">T</span>he council met.</p>', 'The council met.'],
  ['one before capitals', '<p><span class="drop">T</span>HE COUNCIL met.</p>', 'THE COUNCIL met.'],
  ['one behind a quotation mark', '<p><span class="drop">“T</span>he tide is in.”</p>', '“The tide is in.”'],
  ['one of another script', '<p><span class="drop">П</span>ервый день.</p>', 'Первый день.'],
  ['one written in two halves', '<p><span class="drop">𝐓</span>he council met.</p>', '𝐓he council met.'],
  ['a curly apostrophe', '<p>L’<span class="name">Équipe</span> came.</p>', 'L’Équipe came.'],
  ['a long dash', '<p>Tides –<span class="name">Winds</span> came.</p>', 'Tides –Winds came.'],
  ['a link and the end of its word', '<p>Two <a href="/boat">boat</a>s came.</p>', 'Two boats came.'],
  ['a link and a comma', '<p>The <a href="/boat">boat</a>, late.</p>', 'The boat, late.'],
  ['half a word in bold', '<p>It was <b>un</b>done.</p>', 'It was undone.'],
  [
    'words that an editor cut anywhere',
    '<p><span style="color:#000">The coun</span><span style="color:#000">cil met.</span></p>',
    'The council met.',
  ],
  ['a chemist’s figures', '<p>Of H<sub>2</sub>O.</p>', 'Of H2O.'],
  ['a note’s number', '<p>The wall<sup><a href="#n">1</a></sup> broke.</p>', 'The wall1 broke.'],
  ['a heading and its sign to press', '<h2>Parts<a href="#parts">#</a></h2>', 'Parts'],
  ['a note and the way back', '<p>The wall broke.<a href="#r1">↩</a></p>', 'The wall broke.'],
  ['a name with a capital in it', '<p>He wrote Java<b>Script</b> there.</p>', 'He wrote JavaScript there.'],
  ['colours of code', '<pre><code><span class="k">new</span><span class="c">Tide</span></code></pre>', 'newTide'],
  [
    'colours of code in a sentence',
    '<p>By <code><span class="k">new</span><span class="c">Tide</span></code>.</p>',
    'By newTide.',
  ],
  ['characters that need no space', '<p><a href="/1">渡船</a><span class="x">晚了</span></p>', '渡船晚了'],
])('%s are one word', (_name, body, expected) => {
  expect(linesOf(body)).toBe(expected);
});
