/* Brings the user's folder up to date with their notes. */

import browser from 'webextension-polyfill';
import { message, Refusal, type Say } from '../../i18n/message.ts';
import { nameInId } from '../../notes/entity-name.ts';
import {
  articleId,
  type FolderFiles,
  type FolderIndex,
  UNREADABLE,
  updateFolder,
  type WantedFile,
} from '../../notes/formats/folder/update-folder.ts';
import { BUILT_IN_TEMPLATES } from '../../notes/formats/templates/built-in.ts';
import { templateFiles } from '../../notes/formats/templates/template-files.ts';
import type { ExportTemplate } from '../../settings/export-template.ts';
import { refusing, writeFile } from '../backup/write-file.ts';
import { contentMark } from '../content-mark.ts';
import { extensionIntegrityMarker } from '../data-loss-check.ts';
import { keptFolder, mayWrite } from '../kept-folder.ts';
import type { NoteDatabase } from '../note-database.ts';
import type { NoteStore } from '../note-store.ts';
import { loadSettings } from '../settings-store.ts';
import { loadNotesFolder, type NotesFolder, saveNotesFolder } from './folder-state.ts';

/** The record in `marks`: what was written last, by article. */
const INDEX_KEY = 'notesFolder';

export interface FolderSource {
  readonly store: NoteStore;
  readonly say: Say;
  /** Names of entities by id, as far as they are known. */
  namesOf(ids: readonly string[]): Promise<Readonly<Record<string, string>>>;
}

/** Templates that a folder can follow: one file an article, of Markdown or words. */
export const folderTemplates = (own: readonly ExportTemplate[]): ExportTemplate[] =>
  [...BUILT_IN_TEMPLATES, ...own].filter(
    ({ per, form }) => per === 'article' && (form === 'markdown' || form === 'html'),
  );

/**
 * Writes what was changed; gives the state after it. In one context at a time.
 * @param overwrite articles whose notes the user wants in their file, whatever was changed there
 */
export const runNotesFolder = (source: FolderSource, overwrite: readonly string[] = []): Promise<NotesFolder> =>
  navigator.locks.request('sidelight-notes-folder', () => run(source, overwrite));

/**
 * The same where anything is otherwise than it was the last time; else no note is read. What failed is tried again, and
 * a file that another hand changed is looked at again.
 */
export const followNotes = (source: FolderSource): Promise<NotesFolder> =>
  navigator.locks.request('sidelight-notes-folder', async () => {
    const state = await loadNotesFolder();
    const isWell = state.failing === null && state.conflicts.length === 0;
    if (isWell && state.content === (await contentOf(source.store.database, state.template))) return state;
    return run(source, []);
  });

/** Notes are marked as changed in the transaction that changes them: a browser that ends in between loses nothing. */
async function contentOf(database: NoteDatabase, template: string): Promise<string> {
  const [notes, packs, { exportTemplates, colourNames, language }] = await Promise.all([
    contentMark(database),
    database.packs.toCollection().primaryKeys(),
    loadSettings(),
  ]);
  const { version } = browser.runtime.getManifest();
  return JSON.stringify([notes, packs, template, exportTemplates, colourNames, language, version]);
}

/**
 * Writes one text more, as carefully as the notes; gives the name of its file, or of the one beside it where that was
 * changed. Throws a `Refusal`.
 */
export const putIntoFolder = (source: Pick<FolderSource, 'store' | 'say'>, file: WantedFile): Promise<string> =>
  navigator.locks.request('sidelight-notes-folder', async () => {
    const { database } = source.store;
    const handle = await openFolder(database);
    const article = `text:${file.article}`;
    const index = await updateWith(source, handle, [{ ...file, article }]);
    const known = index[articleId(article)];
    return known?.beside ?? known?.name ?? file.name;
  });

/** What was written is forgotten: the files stay, and are known again by what stands in them. */
export const forgetFolderIndex = ({ marks }: NoteDatabase): Promise<void> => marks.delete(INDEX_KEY);

async function run(source: FolderSource, overwrite: readonly string[]): Promise<NotesFolder> {
  const state = await loadNotesFolder();
  if (!state.on) return state;
  const now = new Date().toISOString();
  const after = await written(source, state, now, overwrite).catch((error: unknown): NotesFolder => {
    if (!(error instanceof Refusal)) throw error;
    return { ...state, failing: { since: state.failing?.since ?? now, why: error.why } };
  });
  // Switched off meanwhile, it stays so.
  if (!(await loadNotesFolder()).on) return after;
  await saveNotesFolder(after);
  return after;
}

async function written(
  source: FolderSource,
  state: NotesFolder,
  now: string,
  overwrite: readonly string[],
): Promise<NotesFolder> {
  const { database } = source.store;
  if ((await extensionIntegrityMarker.load())?.lost != null) throw new Refusal(message('backupPausedByLoss'));
  const handle = await openFolder(database);
  // Before the notes are read: what is changed meanwhile is another.
  const content = await contentOf(database, state.template);
  const files = await wantedFiles(source, state.template, now);
  const index = await updateWith(source, handle, files, overwrite);
  const conflicts = files.flatMap(({ article }) => {
    const { name = '', beside } = index[articleId(article)] ?? {};
    return beside === undefined ? [] : [{ article, file: name, beside }];
  });
  return { ...state, last: now, conflicts, content, failing: null };
}

async function openFolder(database: NoteDatabase): Promise<FileSystemDirectoryHandle> {
  const handle = await keptFolder(database, 'notes');
  if (!handle) throw new Refusal(message('backupFolderForgotten'));
  if (!(await refusing(() => mayWrite(handle)))) throw new Refusal(message('backupFolderNotPermitted'));
  return handle;
}

/** Gives what is known of the folder then. */
async function updateWith(
  { store: { database }, say }: Pick<FolderSource, 'store' | 'say'>,
  handle: FileSystemDirectoryHandle,
  files: readonly WantedFile[],
  overwrite: readonly string[] = [],
): Promise<FolderIndex> {
  const before = await loadIndex(database);
  const options = {
    overwrite: new Set(overwrite.map(articleId)),
    besideName: (name: string) => say(message('folderBeside', name)),
  };
  const { index, fault } = await updateFolder(filesOf(handle), files, before, options);
  await database.marks.put({ key: INDEX_KEY, value: JSON.stringify(index) });
  if (fault !== null) await refusing(() => Promise.reject(fault));
  return index;
}

async function loadIndex({ marks }: NoteDatabase): Promise<FolderIndex> {
  const mark = await marks.get(INDEX_KEY);
  return mark ? (JSON.parse(mark.value) as FolderIndex) : {};
}

async function wantedFiles({ store, say, namesOf }: FolderSource, id: string, now: string): Promise<WantedFile[]> {
  const [all, { exportTemplates, colourNames }] = await Promise.all([store.exportAll(), loadSettings()]);
  if (!all.ok) throw new Refusal(all.why);
  const template = folderTemplates(exportTemplates).find((one) => one.id === id);
  if (!template) throw new Refusal(message('folderNoTemplate'));
  const alive = all.value.filter(({ deleted }) => deleted === null);
  const names = await namesOf([...new Set(alive.flatMap(({ entities }) => entities))]);
  const words = { nameOf: (entity: string) => names[entity] ?? nameInId(entity), colourNames };
  const options = { now, say, words };
  const made = templateFiles(template, alive, options);
  if (!made.ok) throw new Refusal(message('folderTemplateWrong', template.name, made.fault.why));
  // Of an article whose notes all lie in the bin nothing is left between the marks. One of which no note is known any
  // more stays as it is: they may be lost here, and safe there.
  const there = new Set(made.files.map(({ article }) => article));
  const binned = templateFiles(
    template,
    all.value.filter(({ deleted }) => deleted !== null),
    options,
  );
  const emptied = binned.ok ? binned.files.filter(({ article }) => !there.has(article)) : [];
  return [...made.files, ...emptied.map((file) => ({ ...file, text: '' }))];
}

/** What is not in UTF-8 could not be given back as it was. */
function readWords(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return UNREADABLE;
  }
}

function filesOf(folder: FileSystemDirectoryHandle): FolderFiles {
  return {
    async read(name) {
      try {
        return readWords(await (await (await folder.getFileHandle(name)).getFile()).arrayBuffer());
      } catch (error) {
        if (error instanceof DOMException && error.name === 'NotFoundError') return null;
        throw error;
      }
    },
    async write(name, text) {
      await writeFile(await folder.getFileHandle(name, { create: true }), new Blob([text]));
    },
    async names() {
      const names: string[] = [];
      for await (const name of folder.keys()) names.push(name);
      return names;
    },
  };
}
