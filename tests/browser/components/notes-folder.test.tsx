import { expect, test, vi } from 'vitest';
import { NotesFolderSection } from '../../../components/library/notes-folder.tsx';
import { message } from '../../../lib/i18n/message.ts';
import type { NotesFolder } from '../../../lib/storage/folder/folder-state.ts';
import { draw, fill, place, press } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';

const OFF: NotesFolder = {
  on: false,
  folder: '',
  template: 'a',
  last: null,
  conflicts: [],
  content: '',
  failing: null,
};
const TEMPLATES = ['a', 'b'].map((id) => ({
  id,
  name: `Template ${id}`,
  per: 'article',
  form: 'markdown',
  ending: 'md',
  file: 'x',
  text: 'x',
})) as never;

const withProps = (part: object = {}) => ({
  ...{ state: OFF, templates: TEMPLATES, isPossible: true, refused: null, onFolder: vi.fn(), onTemplate: vi.fn() },
  ...{ onAllow: vi.fn(), onNow: vi.fn(), onOff: vi.fn(), onOverwrite: vi.fn() },
  ...part,
});
const buttons = () => [...place.querySelectorAll('button')].map(({ textContent }) => textContent);

test('a folder is chosen, and the template that it follows', async () => {
  const props = withProps();
  await draw(<NotesFolderSection {...props} />);
  expect(buttons()).toEqual(['Choose a folder…']);
  await expectAccessible();
  await fill('Form', 'b');
  expect(props.onTemplate).toHaveBeenCalledWith('b');
  await press('Choose a folder…');
  expect(props.onFolder).toHaveBeenCalledOnce();
});

test('where no extension writes into folders, that is said', async () => {
  await draw(<NotesFolderSection {...withProps({ isPossible: false })} />);
  expect(place.textContent).toContain('save the notes as files instead');
  expect(buttons()).toEqual([]);
});

test('says where, since when, what is wrong, and which files another hand has changed', async () => {
  const conflict = { article: 'https://a.example', file: 'Wall.md', beside: 'Wall (from Sidelight).md' };
  const failing = { since: '2024-07-10T08:00:00Z', why: message('folderNoTemplate') };
  const state = { ...OFF, on: true, folder: 'Vault', last: '2024-07-09T08:00:00Z', conflicts: [conflict], failing };
  const props = withProps({ state, refused: 'not allowed' });
  await draw(<NotesFolderSection {...props} />);
  for (const words of [
    'folder “Vault”',
    'Last written: 9 Jul 2024',
    'the template is not there any more',
    'not allowed',
    '“Wall.md” was changed',
  ])
    expect(place.textContent).toContain(words);
  await expectAccessible();
  await press('Put them there all the same');
  expect(props.onOverwrite).toHaveBeenCalledWith(conflict);
  for (const words of ['Allow it again', 'Bring it up to date', 'Switch off']) await press(words);
  expect([props.onAllow, props.onNow, props.onOff].map((pressed) => pressed.mock.calls.length)).toEqual([1, 1, 1]);
});
