import '../../../entrypoints/print/print.css';
import { expect, test, vi } from 'vitest';
import { PrintPage } from '../../../entrypoints/print/print-page.tsx';
import type { OutgoingArticle } from '../../../lib/outgoing/outgoing-article.ts';
import { drawWide, place, press, tick } from '../components/drawn.tsx';
import { expectAccessible } from '../components/expect-accessible.ts';

const plain = { address: null, colour: null, date: null, dimmed: false, notes: [] };
const ARTICLE: OutgoingArticle = {
  ...{ title: 'The <wall>', author: 'Ada', publisher: 'The Quay', published: '2024-05-03', updated: '' },
  ...{ accessed: '2026-05-01', address: 'https://news.example/wall', language: 'en' },
  blocks: [
    {
      type: 'paragraph',
      words: [
        { ...plain, text: 'The council voted to ' },
        { ...plain, text: 'raise the wall', colour: 'green', notes: [1] },
        { ...plain, text: ', as it ' },
        { ...plain, text: 'had said', address: 'https://news.example/before' },
        { ...plain, text: '. Read more!', dimmed: true },
      ],
    },
    { type: 'picture', address: 'https://news.example/q.jpg', alt: 'q', caption: [], credit: 'Jonas Lie' },
  ],
  junk: { hidden: 2, dimmed: 1 },
  names: [{ name: 'Ada Holm', says: 'Mayor', id: '' }],
  dates: [],
  notes: [
    {
      ...{ number: 1, isInText: true, quote: 'raise the wall', standing: 'Changed.', body: 'Which **one**?' },
      ...{ tags: ['sea'], names: [], colour: 'Green' },
    },
  ],
};

const seen = (selector: string): boolean => place.querySelector(selector)?.checkVisibility() === true;

test('shows what goes on paper, in elements of ours, with notes as they are read', async () => {
  const onPrint = vi.fn();
  await drawWide(<PrintPage article={ARTICLE} onPrint={onPrint} />);
  await expectAccessible();
  expect(place.querySelector('h1')?.textContent).toBe('The <wall>');
  expect(place.querySelector('.from')?.textContent).toContain('3 May 2024');
  expect(place.querySelector('#note-1 strong')?.textContent).toBe('one');
  expect(place.querySelector('.standing')?.textContent).toBe('Changed.');
  expect(place.querySelector('.dimmed')?.textContent).toBe('. Read more!');
  expect(place.querySelector('.junk-line')?.textContent).toBe(
    '2 pieces of junk are left out. 1 piece of junk is printed paler.',
  );
  expect(place.querySelector('img')).toBeNull();
  expect(place.querySelector('.print-bar')?.textContent).toContain('Pictures are left out');
  await press('Print');
  expect(onPrint).toHaveBeenCalledOnce();
});

test('leaves out what is not wanted on the paper', async () => {
  await drawWide(<PrintPage article={ARTICLE} onPrint={() => {}} />);
  expect([seen('section.notes'), seen('section.links'), seen('section.names'), seen('sup')]).toEqual([
    true,
    true,
    false,
    true,
  ]);
  await tick('Notes');
  await tick('Links');
  await tick('Names');
  expect([seen('section.notes'), seen('section.links'), seen('section.names'), seen('sup')]).toEqual([
    false,
    false,
    true,
    false,
  ]);
  // Offered is only what there is.
  expect(place.textContent).not.toContain('Dates');
});

test('says so where the page does not answer', async () => {
  await drawWide(<PrintPage article={null} onPrint={() => {}} />);
  expect(place.querySelector('[role=alert]')?.textContent).toContain('The page does not answer');
});
