/*
 * What the frame shows of a card, a date, a note (`frame-note.tsx`) or in a bar, and what is told of what is done
 * there.
 */

import '../../../components/panel-corner.css';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const { answers, asked, callsOf, reset } = await vi.hoisted(() => import('../pages/a-background.ts'));

import { FramePanel } from '../../../entrypoints/frame/shown.tsx';
import { message } from '../../../lib/i18n/message.ts';
import type { FrameEvent, Shown } from '../../../lib/messaging/frame-protocol.ts';
import type { Note } from '../../../lib/notes/note.ts';
import { versionOf } from '../../../lib/notes/note-version.ts';
import { aCard } from '../components/a-card.ts';
import { noteOn } from '../components/a-note.ts';
import {
  button,
  draw,
  field,
  fill,
  hasButton,
  openFolds,
  place,
  press,
  pressKey,
  shown,
  submit,
} from '../components/drawn.tsx';
import { expectAccessible } from '../components/expect-accessible.ts';
import { expectLetters, HOSTILE } from '../components/hostile.ts';

const SOURCE = 'https://news.example/ferry';
const note = noteOn('the quay', { tags: ['harbour'] });

const CARD: Shown = { kind: 'entity', card: aCard(), at: { start: 10, end: 21 }, language: 'en', source: SOURCE };
const DATE: Shown = {
  kind: 'date',
  date: { start: 0, end: 7, line: message('dateMeans', 'Tuesday', '9 July') },
  published: '2024-07-10',
  corrected: false,
  source: SOURCE,
};
const NOTE: Extract<Shown, { kind: 'note' }> = {
  kind: 'note',
  note,
  isNew: false,
  about: message('noteYours'),
  draftKey: `note:${note.id}`,
  draft: null,
  knownTags: ['harbour'],
};
const NEW: Shown = { ...NOTE, note: { ...note, body: '', tags: [] }, isNew: true, draftKey: 'new:there' };

const DONE = { ok: true, value: null } as const;
const REFUSED = { ok: false, reason: message('storageFull') } as const;
const tell = vi.fn<(event: FrameEvent) => void>();
const onPin = vi.fn<(on: boolean) => void>();

const panel = (given: Shown, state: { pinned?: boolean | null; covered?: boolean; fresh?: boolean } = {}) =>
  draw(
    <FramePanel
      {...{ pinned: false, covered: false, fresh: false, ...state }}
      shown={given}
      label="Ada Solheim"
      tell={tell}
      onPin={onPin}
    />,
  );
const told = () => tell.mock.calls.map(([event]) => event);
const text = () => field('Your note') as HTMLTextAreaElement;
/** From reading a stored note to its editor. */
const edit = async () => {
  await panel(NOTE);
  await press('Edit');
};
const put = () => callsOf('notes.put') as { note: Note; replaces: string | null }[];

beforeEach(() => {
  reset();
  tell.mockClear();
  onPin.mockClear();
  Object.assign(answers, {
    'notes.put': () => DONE,
    'notes.remove': () => DONE,
    'notes.restore': () => DONE,
    'drafts.save': () => DONE,
    'drafts.clear': () => DONE,
    'drafts.load': () => null,
  });
});

describe('what is shown', () => {
  test.each<[name: string, given: Shown]>([
    ['a card', CARD],
    ['a date', DATE],
    ['a note', NOTE],
    ['a note that is begun', NEW],
    ['a bar at selected words', { kind: 'selection', colour: 'green' }],
    ['what one act has made of them', { kind: 'highlighted', note }],
    ['a highlight that is in the bin', { kind: 'highlighted', note: { ...note, deleted: note.created } }],
  ])('%s, as a dialog with a name', async (_, given) => {
    await panel(given);
    expect(place.querySelector('[role=dialog]')?.ariaLabel).toBe('Ada Solheim');
    expect(place.querySelector('.inner')?.textContent).not.toBe('');
    await expectAccessible();
  });

  test('the user’s notes on a name, and where they met it before', async () => {
    const articles = [{ title: 'An earlier story', source: 'https://other.example/', last: '2024-06-01T00:00:00Z' }];
    const card = aCard({
      notes: [{ id: 'n', body: 'she called back' }],
      seenBefore: { count: 1, months: [], articles },
    });
    await panel({ ...CARD, card } as Shown);
    expect(shown()).toContain('she called back');
    expect(shown()).toContain('An earlier story');
  });

  test.each(HOSTILE)('%s as letters', async (_, words) => {
    await panel({ ...CARD, card: aCard({ name: words, notes: [{ id: 'n', body: words }] }) } as Shown);
    expectLetters(words);
  });

  test('a press on what was covered is told of, and nothing of it where none was', async () => {
    await panel(CARD, { covered: true });
    expect(place.querySelector('[role=alert]')?.textContent).not.toBe('');
    await expectAccessible();
    await panel(CARD);
    expect(place.querySelector('[role=alert]')).toBeNull();
  });

  test('that presses do nothing yet is seen', async () => {
    await panel(CARD, { fresh: true });
    expect(place.querySelector('.panel.fresh')).not.toBeNull();
  });
});

describe('its corners', () => {
  test('close it', async () => {
    await panel(CARD);
    await press('Close');
    expect(told()).toEqual([{ type: 'close' }]);
  });

  test.each([false, true])('pin it, where it was %o before', async (pinned) => {
    await panel(CARD, { pinned });
    expect(button('Keep open').ariaPressed).toBe(String(pinned));
    await press('Keep open');
    expect(onPin.mock.calls).toEqual([[!pinned]]);
  });

  test('have no pin where it may not stay', async () => {
    await panel(NOTE, { pinned: null });
    expect(hasButton('Keep open')).toBe(false);
  });
});

describe('a note in the editor', () => {
  test('is saved with what it replaces; its draft goes, and it closes', async () => {
    await edit();
    await fill('Your note', 'Ask him again.');
    await press('Save');
    expect(put()).toMatchObject([{ note: { id: note.id, body: 'Ask him again.' }, replaces: versionOf(note) }]);
    await expect.poll(told).toEqual([{ type: 'changed' }, { type: 'close' }]);
    expect(callsOf('drafts.clear')).toEqual([NOTE.draftKey]);
  });

  test('that is begun replaces nothing, and cannot be deleted', async () => {
    await panel(NEW);
    expect(hasButton('Delete')).toBe(false);
    await fill('Your note', 'The first thought.');
    await pressKey(text(), 'Enter', { ctrlKey: true });
    expect(put()).toMatchObject([{ note: { body: 'The first thought.' }, replaces: null }]);
  });

  test.each<[name: string, answer: () => unknown]>([
    ['is refused', () => REFUSED],
    ['fails', () => ({ failure: message('fault', 'x') })],
  ])('whose save %s stays, with its text and the reason', async (_, answer) => {
    answers['notes.put'] = answer as never;
    await edit();
    await fill('Your note', 'Ask him again.');
    await press('Save');
    await expect.poll(() => place.querySelector('[role=alert]')?.textContent ?? '').not.toBe('');
    expect(text().value).toBe('Ask him again.');
    expect(told()).toEqual([]);
    expect(callsOf('drafts.clear')).toEqual([]);
    await expectAccessible();
  });

  test('is kept as it is typed, under its own key, and with the version it was begun on', async () => {
    await edit();
    await fill('Your note', 'Ask');
    await expect.poll(() => callsOf('drafts.save')).toHaveLength(1);
    expect(callsOf('drafts.save')).toMatchObject([
      { key: NOTE.draftKey, draft: { body: 'Ask', tags: ['harbour'], replaces: versionOf(note) } },
    ]);
  });

  test('says where what is typed cannot be kept', async () => {
    answers['drafts.save'] = () => REFUSED;
    await edit();
    await fill('Your note', 'Ask');
    await expect.poll(() => place.querySelector('[role=alert]')?.textContent ?? '').toContain('could not be kept');
    expect(text().value).toBe('Ask');
  });

  test('comes with what was typed last, and says that it is not stored', async () => {
    await panel({ ...NOTE, note: { ...note, target: null }, draft: { ...note, body: 'half a thought' } });
    expect(text().value).toBe('half a thought');
    expect(shown()).toContain('with what you had typed before');
  });

  test('is let go by “Cancel”, with its draft', async () => {
    await edit();
    await fill('Your note', 'Ask');
    await press('Cancel');
    await expect.poll(told).toEqual([{ type: 'close' }]);
    expect([callsOf('drafts.clear'), put()]).toEqual([[NOTE.draftKey], []]);
  });

  test('is deleted, and comes back by “Undo”', async () => {
    await edit();
    await press('Delete');
    await expect.poll(() => hasButton('Undo')).toBe(true);
    expect(callsOf('notes.remove')).toEqual([{ id: note.id, replaces: versionOf(note) }]);
    expect(told()).toEqual([{ type: 'changed' }]);
    await expectAccessible();
    await press('Undo');
    expect(callsOf('notes.restore')).toEqual([note.id]);
    await expect.poll(told).toEqual([{ type: 'changed' }, { type: 'changed' }, { type: 'close' }]);
  });

  test('that cannot be deleted stays, and says why', async () => {
    answers['notes.remove'] = () => REFUSED;
    await edit();
    await press('Delete');
    await expect.poll(() => place.querySelector('[role=alert]')?.textContent ?? '').not.toBe('');
    expect([text().value, told()]).toEqual([note.body, []]);
  });

  test('that another window has changed is offered in both texts, and mine can be kept', async () => {
    const theirs = { ...note, body: 'Theirs.', modified: '2024-07-12T10:00:00Z' };
    answers['notes.put'] = () => ({ ...REFUSED, reason: message('storageConflict'), stored: theirs });
    await edit();
    await fill('Your note', 'Mine.');
    await press('Save');
    await expect.poll(shown).toContain('Theirs.');
    expect(shown()).toContain('Mine.');
    expect(told()).toEqual([]);
    await expectAccessible();
  });
});

/* `frame-note-read.tsx` */
describe('a note that is read', () => {
  const copied = vi.spyOn(document, 'execCommand');
  /** What a press puts on the clipboard. */
  const clipboard = async (words: string): Promise<string> => {
    let text = '';
    copied.mockImplementationOnce(() => {
      const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), cancelable: true });
      document.dispatchEvent(event);
      text = event.clipboardData?.getData('text/plain') ?? '';
      return true;
    });
    await press(words);
    return text;
  };

  test('stands with its words, its Markdown drawn, tags and colour, and no field', async () => {
    await panel({ ...NOTE, note: { ...note, body: 'She **said** so.' } });
    expect(place.querySelector('strong')?.textContent).toBe('said');
    for (const words of ['the quay', '#harbour', 'Yellow']) expect(shown()).toContain(words);
    expect(place.querySelector('textarea, input')).toBeNull();
    await expectAccessible();
  });

  test('gets another colour and other tags at once, each against the version before', async () => {
    await panel(NOTE);
    await press('Highlight: Pink');
    expect(put()).toMatchObject([{ note: { id: note.id, colour: 'pink' }, replaces: versionOf(note) }]);
    await press('Tags');
    await fill('Tags', 'harbour, sea');
    await submit();
    await expect.poll(() => put().length).toBe(2);
    expect(put()[1]).toMatchObject({
      note: { tags: ['harbour', 'sea'], colour: 'pink' },
      replaces: versionOf(put()[0]?.note as Note),
    });
    await expect.poll(told).toEqual([{ type: 'changed' }, { type: 'changed' }]);
    expect(shown()).toContain('#sea');
  });

  test('is copied with its source, and so is a link to its words', async () => {
    await panel(NOTE);
    expect(await clipboard('Copy')).toContain('“the quay”');
    await expect.poll(shown).toContain('Copied.');
    expect(await clipboard('Link to these words')).toContain('#:~:text=');
    copied.mockReturnValueOnce(false);
    await press('Copy');
    expect(shown()).toContain('did not let it be copied');
  });

  test('is deleted, and comes back by “Undo”', async () => {
    await panel(NOTE);
    await press('Delete');
    await expect.poll(() => hasButton('Undo')).toBe(true);
    await press('Undo');
    expect([callsOf('notes.remove').length, callsOf('notes.restore')]).toEqual([1, [note.id]]);
  });

  test.each(['Delete', 'Highlight: Blue'])('says why “%s” did nothing', async (words) => {
    Object.assign(answers, { 'notes.remove': () => REFUSED, 'notes.put': () => REFUSED });
    await panel(NOTE);
    await press(words);
    await expect.poll(() => place.querySelector('[role=status]')?.textContent ?? '').toContain('could not be saved');
    expect(told()).toEqual([]);
  });

  test('on a name is said to be kept when it is new, for it is painted nowhere', async () => {
    await panel({ ...NEW, note: { ...NEW.note, target: null, entities: ['Q1'] } });
    await press('Save');
    await expect.poll(told).toEqual([{ type: 'changed' }, { type: 'kept' }]);
  });
});

/* `frame-bars.tsx` */
describe('a bar', () => {
  test.each<[words: string, event: FrameEvent]>([
    ['Note', { type: 'write' }],
    ['Copy', { type: 'copy' }],
    ['Junk', { type: 'junk' }],
  ])('at selected words: “%s” is done by the page’s script', async (words, event) => {
    await panel({ kind: 'selection', colour: 'yellow' });
    await press(words);
    expect(told()).toEqual([event]);
  });

  test('at selected words has them highlighted by the background', async () => {
    answers['notes.highlight'] = () => undefined;
    await panel({ kind: 'selection', colour: 'green' });
    await press('Highlight: Blue');
    expect([callsOf('notes.highlight'), told()]).toEqual([['blue'], []]);
  });

  test('that says what was done takes it back, or gives another colour', async () => {
    await panel({ kind: 'highlighted', note });
    await press('Highlight: Blue');
    expect(put()).toMatchObject([{ note: { colour: 'blue' }, replaces: versionOf(note) }]);
    await expect.poll(told).toEqual([{ type: 'changed' }]);
    await press('Undo');
    expect(callsOf('notes.remove')).toEqual([{ id: note.id, replaces: versionOf(put()[0]?.note as Note) }]);
    await expect.poll(told).toEqual([{ type: 'changed' }, { type: 'changed' }, { type: 'close' }]);
  });

  test('brings back what was taken away', async () => {
    await panel({ kind: 'highlighted', note: { ...note, deleted: note.created } });
    await press('Undo');
    expect(callsOf('notes.restore')).toEqual([note.id]);
  });

  test('says why it could not', async () => {
    answers['notes.remove'] = () => REFUSED;
    await panel({ kind: 'highlighted', note });
    await press('Undo');
    await expect.poll(() => place.querySelector('[role=status]')?.textContent ?? '').toContain('could not be saved');
    expect(told()).toEqual([]);
  });
});

describe('what is done on a card', () => {
  test('a note on its name is begun by the page’s script', async () => {
    await panel(CARD);
    await press('Note');
    expect(told()).toEqual([{ type: 'write' }]);
  });

  test('a note on its name is edited in its place, and then the card is there again', async () => {
    answers['notes.open'] = () => ({ ...NOTE, note: { ...note, target: null, body: 'Met **her**.' } });
    await panel({ ...CARD, card: aCard({ notes: [{ id: note.id, body: 'Met **her**.' }] }) } as Shown);
    expect(place.querySelector('.own-notes strong')?.textContent).toBe('her');
    await press('Edit');
    await expect.poll(() => place.querySelector('textarea')?.value).toBe('Met **her**.');
    await fill('Your note', 'Met her twice.');
    await press('Save');
    await expect.poll(() => place.querySelector('.card h2')).not.toBeNull();
    expect([callsOf('notes.open'), put()[0]?.note.body]).toEqual([[note.id], 'Met her twice.']);
    expect(told()).toEqual([{ type: 'changed' }]);
  });

  test.each<[name: string, answer: () => unknown, words: string]>([
    ['are opened', () => null, 'which have opened'],
    ['cannot be opened, for nobody answers', () => ({ failure: message('visitNoAnswer') }), 'could not be opened'],
  ])('where Wikipedia may not be asked yet, the settings %s', async (_, answer, words) => {
    Object.assign(answers, { 'lookup.ask': () => ({ status: 'not-permitted' }), 'lookup.permit': answer });
    await panel({ ...CARD, card: aCard({ ask: message('lookUpAsk', 'en.wikipedia.org', 'Ada Solheim') }) });
    await openFolds();
    await press('Ask en.wikipedia.org about “Ada Solheim”');
    await expect.poll(() => hasButton('Allow it')).toBe(true);
    await press('Allow it');
    await expect.poll(shown).toContain(words);
  });

  test('a name is underlined no more, and the page is told to show it', async () => {
    answers['names.mute'] = () => DONE;
    await panel(CARD);
    await openFolds();
    await press('Do not underline this name');
    await expect.poll(told).toEqual([{ type: 'changed' }]);
    expect(callsOf('names.mute')).toHaveLength(1);
  });

  test('a day is corrected at the article’s address', async () => {
    answers['article.date'] = () => DONE;
    await panel(DATE);
    await press('Wrong day?');
    await fill('The article is of', '2024-07-09');
    await submit();
    await expect.poll(told).toEqual([{ type: 'changed' }]);
    expect(callsOf('article.date')).toEqual([{ source: SOURCE, day: '2024-07-09' }]);
  });

  test('what is refused is not told to the page', async () => {
    answers['names.mute'] = () => REFUSED;
    await panel(CARD);
    await openFolds();
    await press('Do not underline this name');
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    expect(told()).toEqual([]);
  });
});
