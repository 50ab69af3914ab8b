import { expect, test } from 'vitest';
import { gluedRelated } from '../../../../lib/junk/detectors/glued-related.ts';
import { junkContext } from '../../../../lib/junk/junk-context.ts';
import { marked, words } from '../marked.ts';

test.each([
  ['a tail after a full stop', 'The ferry stays in port. ⟦See also Council sells the old harbour crane⟧'],
  [
    'a tail after a quotation',
    '“We shall wait,” he said. “As ever.” ⟦See also Winter storms: what to do when the bridge closes⟧',
  ],
  [
    'a headline with a question mark, then the article again',
    'It rained. ⟦Read more: Who pays for the new dyke?⟧ On Monday the work began.',
  ],
  [
    'a headline in sentence case, then the article again',
    'It rained. ⟦See also Farmers protest against new dyke levy⟧ The work began on Monday.',
  ],
  [
    'a headline in title case, then the article again',
    'It rained. ⟦Read more: Farmers Protest Against the New Levy⟧ The work began on Monday.',
  ],
  ['at the start of a paragraph', '⟦Read more: Farmers protest against new dyke levy⟧ The work began on Monday.'],
  [
    'a link that ends before the text goes on',
    'It rained. ⟦See also ‹Kersten Sees No Way Back From Here›⟧ Kersten, who is 61, went home.',
  ],
  [
    'only what is certain, where a name may end the headline or begin the sentence',
    'It rained. ⟦See also Farmers drive their tractors home⟧ Halloran Ingrid Kersten went home and said nothing more about it.',
  ],
  [
    'a headline in quotation marks',
    'Es regnete. ⟦Siehe auch „Unermüdlicher Einsatz“⟧ Doch die Arbeit am neuen Deich begann erst am Montag.',
  ],
  ['a label with a colon', 'It rained. ⟦Video: Storm tears roof off the town hall⟧'],
])('finds %s', (_name, line) => {
  const { article, expected } = marked(line);
  expect(words(article, gluedRelated.find(junkContext(article)))).toEqual(expected);
});

test('what is marked for certain only says so by its score', () => {
  const { article } = marked(
    'It rained. Read more: Farmers drive their tractors home Halloran Ingrid Kersten went home.',
  );
  const [span] = gluedRelated.find(junkContext(article));
  expect(span?.score).toBeLessThan(0.8);
  expect(article.text.slice(span?.start, span?.end)).not.toContain('Halloran');
});

test.each([
  ['a reference in running text', 'It is stated there. See also the annex to the letter of 2019, which lists them.'],
  ['a table', 'The rest is given below. See also Table 3.'],
  ['an imperative in a quotation', '“Go home. Read more books!” she told them.'],
  ['a link in the middle of a sentence', 'See also the ‹minister’s letter› of 2019.'],
  ['the word as a subject', 'It rained. Video footage showed the roof in the river.'],
  ['half a sentence behind a label, as a link', '‹Opinion: it is a thing the judge› Said Amar could not afford.'],
  ['half a sentence that begins with a cue, as a link', '‹Lesen Sie auch das› Kleingedruckte, riet ihnen der Notar.'],
  ['a lower-case mention', 'People who see also gain from it.'],
])('leaves %s', (_name, line) => {
  const { article } = marked(line);
  expect(words(article, gluedRelated.find(junkContext(article)))).toEqual([]);
});
