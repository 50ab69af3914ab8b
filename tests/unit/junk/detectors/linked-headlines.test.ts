import { describe, expect, test } from 'vitest';
import { linkedHeadlines } from '../../../../lib/junk/detectors/linked-headlines.ts';
import { junkContext } from '../../../../lib/junk/junk-context.ts';
import { contentOf, page } from '../../dom/page.ts';

const STORY = '/2026/03/insurers-leave-the-old-town';
const link = (words: string, href = STORY): string => `<a href="${href}">${words}</a>`;

function markedIn(html: string): string[] {
  const content = contentOf(page(`<article><p>${html}</p></article>`));
  const blocks = content.blocks.map((block) => ({ ...block, inArticle: true }));
  return linkedHeadlines
    .find(junkContext({ ...content, blocks }))
    .map(({ start, end }) => content.text.slice(start, end));
}

describe('finds another story', () => {
  test.each([
    ['behind bold words and a colon', `It rained. <strong>Flashback: ${link('Insurers leave town')}</strong>`],
    ['behind bold words alone', `It rained. <b>Flashback</b> ${link('Insurers leave town')}`],
    ['behind a colon alone', `Es regnete. Rückblende: ${link('Versicherer verlassen die Altstadt')}`],
    ['with its label in the link', `Il pleuvait. ${link('Récit : Les assureurs quittent la ville')}`],
    ['behind an arrow', `It rained. Flashback » ${link('Insurers leave town')}`],
    ['that nothing announces, where the paragraph breaks off', `It rained. ${link('Insurers leave the old town')}`],
    ['on a line of its own', `<strong>Flashback:</strong> ${link('Insurers leave town')}`],
    ['before the text goes on', `It rained. Flashback: ${link('Insurers leave town')} The work began on Monday.`],
    ['before a name, in an element of its own', `<b>Flashback: ${link('Insurers leave town')}</b> Ruth went home.`],
    ['whose link is in two parts', `It rained. Flashback: ${link('Insurers leave')} ${link('the old town')}`],
  ])('%s', (_name, html) => {
    const [words = ''] = markedIn(html);
    expect(words).toMatch(/(?:town|Altstadt|ville)$/);
    expect(words).not.toMatch(/rained|regnete|pleuvait/);
  });
});

test('the same few words before two links are a label, with or without a colon', () => {
  const story = (words: string): string => `Again ${link(words)} <br>`;
  expect(markedIn(story('Insurers leave town') + story('Harbour master resigns today'))).toHaveLength(2);
});

describe('leaves', () => {
  test.each([
    ['a link inside a sentence', `The wall is too low, as the ${link('Engineers’ Report of March')} said.`],
    ['a sentence that somebody said', `He told the <b>Courier: ${link('The sea reads no papers.')}</b>`],
    ['a rule that ends the sentence', `He had one rule: ${link('Never sail on a Friday')}.`],
    ['a document of another house', `Source: ${link('Flood Risk in Coastal Towns', 'https://agency.example/2026/a')}`],
    ['a document of its own', `Source: ${link('Flood Risk in Coastal Towns', '/2026/03/flood-risk-in-towns.pdf')}`],
    ['a person or a place', `It rained. <b>The site:</b> ${link('Old Town of Marlow', '/places/marlow')}`],
    ['half a sentence', `${link('Flashback: the council wants to')} raise the wall.`],
    ['half a sentence before a noun with a capital', `${link('Rückblende: Der Streit um die')} Mühle begann 1953.`],
    ['half a sentence before a name', `${link('The mayor of the town Ruth')} Ainsley said so.`],
    ['a whole sentence', `It rained. ${link('Insurers have left the old town.')}`],
    ['two words', `It rained. Flashback: ${link('Insurers leave')}`],
  ])('%s', (_name, html) => expect(markedIn(html)).toEqual([]));
});

test.each([
  ['a shouted link', link('TWO MEN RESCUED FROM QUAY STREET'), 1],
  ['a label and a link in brackets', `(Graphic: The wall since 1953 - ${link('here', 'https://chart.example/1')})`, 1],
  ['a shouted link to a place', link('THE OLD TOWN OF MARLOW', '/places/marlow'), 0],
  ['a shouted line', 'TWO MEN RESCUED FROM QUAY STREET', 0],
  ['brackets without a link', '(Graphic: The wall since 1953)', 0],
])('a line of its own that is %s', (_name, html, number) => expect(markedIn(html)).toHaveLength(number));
