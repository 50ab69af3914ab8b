import { describe, expect, test } from 'vitest';
import { unlistedLabels } from '../../../../lib/junk/detectors/unlisted-labels.ts';
import { junkContext } from '../../../../lib/junk/junk-context.ts';
import { contentOf, page } from '../../dom/page.ts';
import { marked, words } from '../marked.ts';

const CLOSED = 'The council voted on Thursday to raise the harbour wall by a metre after the third flood in two years.';
const BEFORE = 'The work is to begin in June and to last until spring.';

const find = (line: string): { found: string[]; expected: string[] } => {
  const { article, expected } = marked(CLOSED, CLOSED, CLOSED, line);
  return { found: words(article, unlistedLabels.find(junkContext(article))), expected };
};

test.each([
  ['where the paragraph breaks off', `${BEFORE} ⟦From our files: Insurers leave the old town⟧`],
  ['that only begins with a listed one', `${BEFORE} ⟦Our report of Monday: Insurers leave the old town⟧`],
  ['in title case', `${BEFORE} ⟦From our desk: Who Pays for the New Wall⟧`],
  ['that begins with somebody’s words', `${BEFORE} ⟦From our desk: “We want our beach”: surfers block the quay⟧`],
  [
    'before a sentence that surely begins',
    `${BEFORE} ⟦From our desk: Insurers leave the old town⟧ The work began on Monday.`,
  ],
])('finds a headline behind an unlisted label %s', (_name, line) => {
  const { found, expected } = find(line);
  expect(found).toEqual(expected);
});

test.each([
  ['a sentence', `${BEFORE} The verdict: The wall must be raised by a metre.`],
  ['small letters', `${BEFORE} The verdict: the wall must be raised`],
  ['a name', `${BEFORE} Opening act: Tolvan Marsh Quartet`],
  ['facts', `${BEFORE} Tickets: Town hall of Penhallow, Quay Street, 14 pounds (reduced 9)`],
  ['words of somebody', `${BEFORE} Her answer: “We want our beach back and nothing else”`],
  ['the credit of a picture', `${BEFORE} Photo: Ruth Ainsley of the Evening Courier`],
  ['what a line begins with', 'Tuesday: Rain and more rain over the old town'],
  ['a label behind hardly a word', 'Prof. Carlos: They will show you the best of what we have The rest follows.'],
])('leaves %s', (_name, line) => expect(find(line).found).toEqual([]));

test('where paragraphs do not close with a stop, one that breaks off says nothing', () => {
  const { article } = marked(
    'One of many lines without a stop',
    `${BEFORE} From our desk: Insurers leave the old town`,
  );
  expect(unlistedLabels.find(junkContext(article))).toEqual([]);
});

describe('words set in bold behind a sentence', () => {
  const markedIn = (html: string): string[] => {
    const content = contentOf(page(`<article><p>${html}</p></article>`));
    const blocks = content.blocks.map((block) => ({ ...block, inArticle: true }));
    return words(content, unlistedLabels.find(junkContext({ ...content, blocks })));
  };

  test.each([
    ['are found before a name', `${BEFORE} <b>From our desk: Insurers leave town</b> Ruth went home.`, 1],
    ['are left where a sentence goes on', `${BEFORE} <b>The site: The old town</b> lies on the north bank.`, 0],
    ['are left where a line begins', '<b>Tuesday: Rain and more rain</b> In the morning it rained.', 0],
    ['are left where they close', `${BEFORE} <b>Courier: Did you read the report?</b> I did.`, 0],
  ])('%s', (_name, html, number) => expect(markedIn(html)).toHaveLength(number));
});
