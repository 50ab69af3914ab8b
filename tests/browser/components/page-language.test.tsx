/* Words of a page say in which language they are, whatever the interface speaks. */

import { expect, test } from 'vitest';
import { PageLanguageProvider } from '../../../components/page-language.ts';
import { QuoteList, quotesOf } from '../../../components/quote-list.tsx';
import { aCard } from './a-card.ts';
import { draw, place } from './drawn.tsx';

const QUOTES = [
  { start: 0, end: 5, text: 'Das Meer' },
  { start: 9, end: 14, text: 'Der Hafen' },
];
const languages = () =>
  [...place.querySelectorAll('ol.timeline button > span')].map((words) => words.getAttribute('lang'));
const quotes = () => <QuoteList quotes={quotesOf([aCard({ quotes: QUOTES })])} onGoTo={() => {}} />;

test('words of a page that is known to be German are', async () => {
  await draw(<PageLanguageProvider value="de">{quotes()}</PageLanguageProvider>);
  expect(languages()).toEqual(['de', 'de']);
});

test('words of a page whose language is not known say just that, and are not taken for the interface’s', async () => {
  await draw(quotes());
  expect(languages()).toEqual(['', '']);
});
