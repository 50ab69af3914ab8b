/*
 * What the page's script hears of a visit holds none of the user's own words: where notes stand, and nothing that they
 * say; no note of another site; no article that was read before. The page may have its script in its power.
 */

import { beforeEach, expect, test } from 'vitest';
import { recordVisit } from '../../../../entrypoints/background/history-handlers.ts';
import { store } from '../../../../entrypoints/background/note-handlers.ts';
import type { Note } from '../../../../lib/notes/note.ts';
import { sampleNote } from '../../notes/sample-note.ts';
import { got } from '../../storage/fresh-store.ts';
import { answer, ask, OTHER, open, opened, requestOf, SOURCE, serveInTests, TEXT, wordsAt } from './a-visit.ts';

serveInTests();

const WORDS = ['the mayor is my uncle', 'she called back', 'a tag of mine', 'Bankruptcy advice', 'other.example'];
const [ON_PAGE, ON_NAME, TAG, TITLE] = WORDS as [string, string, string, string];
const exact = 'the old bridge';
const onPage: Note = {
  ...sampleNote(1, SOURCE),
  body: ON_PAGE,
  tags: [TAG],
  entities: [],
  target: {
    source: SOURCE,
    selector: [
      { type: 'TextQuoteSelector', exact, prefix: 'by way of ', suffix: ', and nobody' },
      { type: 'TextPositionSelector', ...wordsAt(exact) },
    ],
    paragraph: TEXT.split('\n')[3] ?? '',
    heading: '',
  },
};

beforeEach(async () => {
  got(await store.put(onPage));
  const met = await opened();
  const cast = met.posted.flatMap(
    (said) => (said as { answer?: { value?: { cast?: object[] } } }).answer?.value?.cast ?? [],
  );
  const ids = cast.map((card) => (card as { entityId: string }).entityId);
  expect(ids.length).toBeGreaterThan(0);
  got(await store.put({ ...sampleNote(2, 'https://other.example/9'), body: ON_NAME, entities: ids }));
  await recordVisit(cast as never, { source: 'https://other.example/9', title: TITLE, published: null }, false);
});

test('in any answer about the page, nor in a later one', async () => {
  const port = await opened();
  await ask(port, 'notes');
  await ask(port, 'describe', wordsAt(exact));
  await ask(port, 'cite', wordsAt(exact));
  open(port, requestOf(2, OTHER));
  await answer(port, 'visit.notes', 2);
  const said = JSON.stringify(port.posted);
  expect(said).toContain(onPage.id);
  for (const words of WORDS) expect(said).not.toContain(words);
});

test('of a note that is painted it hears the id, the colour and the place', async () => {
  const port = await opened();
  const { notes, anchors } = (await answer(port, 'visit.notes', 1)).answer;
  expect(notes).toEqual([{ id: onPage.id, colour: onPage.colour }]);
  expect(anchors).toMatchObject([{ note: onPage.id, span: wordsAt(exact), state: 'exact' }]);
});
