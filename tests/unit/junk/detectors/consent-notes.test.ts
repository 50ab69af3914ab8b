import { expect, test } from 'vitest';
import { consentNotes } from '../../../../lib/junk/detectors/consent-notes.ts';
import { junkContext } from '../../../../lib/junk/junk-context.ts';
import { marked, words } from '../marked.ts';

test.each([
  '⟦Here stands external content from a third party. By your consent personal data may pass to it; see our privacy policy and cookie settings.⟧',
  '⟦An dieser Stelle finden Sie externen Inhalt. Mit Ihrer Zustimmung werden personenbezogene Daten übertragen, mehr in der Datenschutzerklärung.⟧',
])('finds %s', (line) => {
  const { article, expected } = marked(line);
  expect(words(article, consentNotes.find(junkContext(article)))).toEqual(expected);
});

test.each([
  'The minister wants firms to ask for consent before they keep personal data.',
  'The town’s privacy policy was written in one night, the clerk said.',
  'Cookies were served after the meeting.',
])('leaves %s', (line) => {
  const { article } = marked(line);
  expect(consentNotes.find(junkContext(article))).toEqual([]);
});
