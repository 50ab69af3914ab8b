/* What is told of notes that are gone: to our own pages until it was seen, on a page once and without a number. */

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { store } from '../../../entrypoints/background/note-handlers.ts';
import {
  layIntegrityMarker,
  ownWarningCalls,
  tellOfLossOnPage,
} from '../../../entrypoints/background/notes-warnings.ts';
import { acknowledgeLoss, extensionIntegrityMarker } from '../../../lib/storage/data-loss-check.ts';
import { fake } from '../../fake-extension.ts';
import { got } from '../storage/fresh-store.ts';

const TAB = 4;
const marked = (lost: number | null) =>
  extensionIntegrityMarker.save({ secret: 's', notes: 0, lastBackup: null, lost, toldOnPage: false });
const notesWarnings = ownWarningCalls['notes.warnings'];
const said = () => fake.callsOf('tabs.sendMessage');

beforeEach(() => {
  fake.reset();
  fake.tabs = [{ id: TAB, active: true }];
  fake.readers.set(TAB, vi.fn());
});

describe('our own pages', () => {
  test('are told until it was seen', async () => {
    expect(await notesWarnings()).toEqual([]);
    await marked(30);
    expect(await notesWarnings()).toEqual([{ code: 'noticeLost', args: [30] }]);
    await acknowledgeLoss();
    expect(await notesWarnings()).toEqual([]);
  });

  test('are told also where they ask before the background has looked', async () => {
    got(await store.wipe());
    await extensionIntegrityMarker.save({ secret: 's', notes: 3, lastBackup: null, lost: null, toldOnPage: false });
    await store.database.marks.clear();
    const { stop } = layIntegrityMarker();
    expect(await notesWarnings()).toEqual([{ code: 'noticeLost', args: [3] }]);
    stop();
  });
});

describe('a page', () => {
  test('says so once', async () => {
    await marked(30);
    await tellOfLossOnPage(TAB);
    await tellOfLossOnPage(TAB);
    expect(said()).toEqual([[TAB, 'session.say', { code: 'noticeLostOnPage' }]]);
  });

  test.each<[name: string, lost: number | null, tab: number | undefined]>([
    ['nothing was lost', null, TAB],
    ['it is in no tab', 30, undefined],
    ['nobody sees its tab', 30, 7],
  ])('says nothing where %s', async (_, lost, tab) => {
    await marked(lost);
    await tellOfLossOnPage(tab);
    expect(said()).toEqual([]);
    expect((await extensionIntegrityMarker.load())?.toldOnPage).toBe(false);
  });
});
