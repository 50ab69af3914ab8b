import { afterEach, describe, expect, test } from 'vitest';
import { readPage } from '../../../lib/dom/read/read-page.ts';
import { apartOnPage } from '../../../lib/dom/read/set-apart.ts';
import { isHiddenOnPage } from '../../../lib/dom/read/visibility.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

function linesOf(style: string, body: string): string {
  document.body.innerHTML = `<style>${style}</style>${body}`;
  const { text } = readPage(document, { isHidden: isHiddenOnPage, apart: apartOnPage }).page;
  return text.replaceAll('\n', ' / ');
}

const WORDS = '<p><span>tides</span><span>winds</span></p>';

describe('words of neighbouring inline elements, as a style sheet draws them', () => {
  test.each([
    ['on lines of their own', 'span { display: block }', WORDS, 'tides / winds'],
    ['in a row', 'p { display: flex }', WORDS, 'tides winds'],
    ['with a margin', 'span + span { margin-left: 12px }', WORDS, 'tides winds'],
    ['with a margin in the width of letters', 'span + span { margin-inline-start: 1rem }', WORDS, 'tides winds'],
    ['floating', 'span { float: left }', WORDS, 'tides winds'],
    ['as they come', '', WORDS, 'tideswinds'],
    ['without a box of their own', 'span { display: contents }', WORDS, 'tideswinds'],
    ['behind a large letter that floats', 'b { float: left; padding: 8px }', '<p><b>T</b>he tide</p>', 'The tide'],
    ['with a hair’s breadth', 'span { padding: 0 1px }', WORDS, 'tideswinds'],
    [
      'a link with room, and the end of its word',
      'a { padding: 4px }',
      '<p>two <a href="#">tide</a>s</p>',
      'two tides',
    ],
  ])('%s', (_name, style, body, expected) => {
    expect(linesOf(style, body)).toBe(expected);
  });
});
