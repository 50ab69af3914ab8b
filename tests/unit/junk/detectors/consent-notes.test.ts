import { expect, test } from 'vitest';
import { consentNotes } from '../../../../lib/junk/detectors/consent-notes.ts';
import { junkContext } from '../../../../lib/junk/junk-context.ts';
import { marked, words } from '../marked.ts';

test.each([
  '⟦Here stands external content from a third party. By your consent personal data may pass to it; see our privacy policy and cookie settings.⟧',
  '⟦An dieser Stelle finden Sie externen Inhalt. Mit Ihrer Zustimmung werden personenbezogene Daten übertragen, mehr in der Datenschutzerklärung.⟧',
  '⟦Mit dem Laden des Videos akzeptieren Sie die Datenschutzerklärung des Anbieters.⟧',
  '⟦To view this video please enable JavaScript, and consider a browser that supports HTML5 video⟧',
  '⟦Pour afficher ce contenu, vous devez accepter les cookies du site dans vos préférences.⟧',
])('finds %s', (line) => {
  const { article, expected } = marked(line);
  expect(words(article, consentNotes.find(junkContext(article)))).toEqual(expected);
});

test.each([
  'The minister wants firms to ask for consent before they keep personal data.',
  'The town’s privacy policy was written in one night, the clerk said.',
  'Cookies were served after the meeting.',
  'Wer das Video laden will, muss die Bedingungen des Anbieters annehmen, sagte der Richter.',
  'La cour a jugé que le site ne pouvait pas déposer des cookies sans prévenir.',
])('leaves %s', (line) => {
  const { article } = marked(line);
  expect(consentNotes.find(junkContext(article))).toEqual([]);
});
