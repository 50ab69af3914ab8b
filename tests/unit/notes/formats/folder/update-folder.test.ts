import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isUnchanged,
  newManaged,
  readManaged,
  withInside,
} from '../../../../../lib/notes/formats/folder/managed-file.ts';
import {
  articleId,
  type FolderIndex,
  UNREADABLE,
  updateFolder,
  type WantedFile,
} from '../../../../../lib/notes/formats/folder/update-folder.ts';

const A = 'https://a.example/wall';
const HEAD = '---\ntitle: "Wall"\n---\n\n';
const wanted = (text: string, part: Partial<WantedFile> = {}): WantedFile => ({
  article: A,
  name: 'Wall.md',
  text: HEAD + text,
  ...part,
});

class Folder {
  readonly files = new Map<string, string>();
  readonly written: string[] = [];
  readonly opened: string[] = [];
  index: FolderIndex = {};

  async update(files: readonly WantedFile[], overwrite: readonly string[] = []): Promise<string[]> {
    this.written.length = 0;
    this.opened.length = 0;
    const access = {
      read: async (name: string) => {
        this.opened.push(name);
        return this.files.get(name) ?? null;
      },
      write: async (name: string, text: string) => {
        this.written.push(name);
        this.files.set(name, text);
      },
      names: async () => [...this.files.keys()],
    };
    const options = { overwrite: new Set(overwrite.map(articleId)), besideName: (name: string) => `${name} (new)` };
    this.index = (await updateFolder(access, files, this.index, options)).index;
    return [...this.written];
  }

  edit(name: string, change: (text: string) => string): void {
    this.files.set(name, change(this.files.get(name) ?? ''));
  }
}

async function begun(text = 'One note.'): Promise<Folder> {
  const folder = new Folder();
  await folder.update([wanted(text)]);
  return folder;
}

describe('a folder that follows the notes', () => {
  test('has a file an article, with the notes between marks', async () => {
    const folder = await begun();
    expect(folder.files.get('Wall.md')).toMatch(
      /^---\ntitle: "Wall"\n---\n\n<!-- sidelight:begin id=[0-9a-f]{12} sum=[0-9a-f]{12} -->\nOne note\.\n<!-- sidelight:end -->\n$/,
    );
  });

  test('opens nothing where nothing was changed', async () => {
    const folder = await begun();
    expect(await folder.update([wanted('One note.')])).toEqual([]);
    expect(folder.opened).toEqual([]);
  });

  test('leaves what the user wrote around the notes, and in the front matter', async () => {
    const folder = await begun();
    folder.edit('Wall.md', (text) => `${text.replace('"Wall"', '"My wall"\nread: true')}\nMy own words.\n`);
    folder.edit('Wall.md', (text) => text.replace('---\n\n', '---\n\nAbove.\n\n'));
    expect(await folder.update([wanted('Two notes.')])).toEqual(['Wall.md']);
    const text = folder.files.get('Wall.md') ?? '';
    for (const words of ['title: "My wall"\nread: true\n', 'Above.', 'Two notes.', 'My own words.'])
      expect(text).toContain(words);
    expect(text).not.toContain('One note.');
  });

  test('takes other line ends and spaces at them for no change', async () => {
    const folder = await begun('One note.\nMore.');
    folder.edit('Wall.md', (text) => text.replace('note.', 'note.  ').replaceAll('\n', '\r\n'));
    expect(await folder.update([wanted('Two notes.')])).toEqual(['Wall.md']);
    expect([...folder.files.keys()]).toEqual(['Wall.md']);
  });

  test('never overwrites what was changed between the marks: the notes come beside it', async () => {
    const folder = await begun();
    folder.edit('Wall.md', (text) => text.replace('One note.', 'One note, as I would have it.'));
    const mine = folder.files.get('Wall.md');
    expect(await folder.update([wanted('Two notes.')])).toEqual(['Wall (new).md']);
    expect(folder.files.get('Wall.md')).toBe(mine);
    expect(folder.index[articleId(A)]).toMatchObject({ name: 'Wall.md', beside: 'Wall (new).md' });
    // The file beside follows on, as long as nobody has changed it too.
    expect(await folder.update([wanted('Three notes.')])).toEqual(['Wall (new).md']);
    folder.edit('Wall (new).md', (text) => text.replace('Three', 'My three'));
    expect(await folder.update([wanted('Four notes.')])).toEqual(['Wall (new) 2.md']);
    expect(folder.files.get('Wall.md')).toBe(mine);
    expect(folder.files.get('Wall (new).md')).toContain('My three notes.');
  });

  test('what the user wrote in the file beside, around the notes, stays there too', async () => {
    const folder = await begun();
    folder.edit('Wall.md', (text) => text.replace('One note.', 'Mine.'));
    await folder.update([wanted('Two notes.')]);
    folder.edit('Wall (new).md', (text) => `Above.\n${text}Below.\n`);
    await folder.update([wanted('Three notes.')]);
    expect(folder.files.get('Wall (new).md')).toMatch(/^Above\.\n[\s\S]*Three notes\.[\s\S]*Below\.\n$/);
  });

  test('writes nothing into a file that cannot be read, though it is asked to', async () => {
    const folder = await begun();
    folder.edit('Wall.md', () => UNREADABLE);
    expect(await folder.update([wanted('Two notes.')], [A])).toEqual(['Wall (new).md']);
    expect(folder.files.get('Wall.md')).toBe(UNREADABLE);
  });

  test('what was written is known though another file could not be', async () => {
    const written = new Map<string, string>();
    const access = {
      read: async (name: string) => written.get(name) ?? null,
      write: async (name: string, text: string) => {
        if (name === 'Quay.md') throw new Error('read-only');
        written.set(name, text);
      },
      names: async () => [...written.keys()],
    };
    const files = [wanted('One.'), wanted('Two.', { article: 'https://a.example/quay', name: 'Quay.md' })];
    const options = { overwrite: new Set<string>(), besideName: (name: string) => `${name} (new)` };
    const { index, fault } = await updateFolder(access, files, {}, options);
    expect(fault).toEqual(new Error('read-only'));
    expect(Object.values(index)).toMatchObject([{ name: 'Wall.md' }]);
  });

  test('unless the user wants the notes there', async () => {
    const folder = await begun();
    folder.edit('Wall.md', (text) => `${text.replace('One note.', 'Mine.')}Below.\n`);
    await folder.update([wanted('Two notes.')]);
    expect(await folder.update([wanted('Two notes.')], [A])).toEqual(['Wall.md']);
    expect(folder.files.get('Wall.md')).toContain('Two notes.\n<!-- sidelight:end -->\nBelow.\n');
    expect(folder.index[articleId(A)]).not.toHaveProperty('beside');
  });

  test('a file whose marks were taken out is the user’s', async () => {
    const folder = await begun();
    folder.edit('Wall.md', () => 'Mine alone.');
    expect(await folder.update([wanted('Two notes.')])).toEqual(['Wall (new).md']);
    expect(folder.files.get('Wall.md')).toBe('Mine alone.');
  });

  test('a file that was there before keeps its name and words', async () => {
    const folder = new Folder();
    folder.files.set('wall.md', 'Another wall.');
    await folder.update([wanted('One note.'), wanted('Other.', { article: 'https://b.example', name: 'Wall.md' })]);
    expect([...folder.files.keys()]).toEqual(['wall.md', 'Wall 2.md', 'Wall 3.md']);
    expect(folder.files.get('wall.md')).toBe('Another wall.');
  });

  test('finds a file that was renamed, and all of them when it has forgotten them', async () => {
    const folder = await begun();
    folder.files.set('The wall.md', folder.files.get('Wall.md') ?? '');
    folder.files.delete('Wall.md');
    expect(await folder.update([wanted('Two notes.')])).toEqual(['The wall.md']);
    folder.index = {};
    expect(await folder.update([wanted('Three notes.')])).toEqual(['The wall.md']);
    expect([...folder.files.keys()]).toEqual(['The wall.md']);
  });

  test('an article that has no notes any more has none in its file, and is not begun', async () => {
    const folder = await begun();
    const gone = { article: A, name: 'Wall.md', text: '' };
    expect(await folder.update([gone, { ...gone, article: 'https://b.example' }])).toEqual(['Wall.md']);
    expect(folder.files.get('Wall.md')).toMatch(/title: "Wall"[\s\S]*-->\n\n<!-- sidelight:end -->/);
  });

  test('a file that was deleted comes again when its notes change', async () => {
    const folder = await begun();
    folder.files.clear();
    expect(await folder.update([wanted('One note.')])).toEqual([]);
    expect(await folder.update([wanted('Two notes.')])).toEqual(['Wall.md']);
  });
});

describe('our part of a file', () => {
  const words = fc
    .array(
      fc.constantFrom(
        'a',
        ' ',
        '\n',
        '---\n',
        'key: v\n',
        '<!-- sidelight:end -->',
        '<!-- sidelight:begin id=',
        ' -->',
        '\r\n',
        '# ',
        'k:: v\n',
      ),
      {
        maxLength: 30,
      },
    )
    .map((pieces) => pieces.join(''));

  test('is read back as it was written, whatever is in it', () => {
    fc.assert(
      fc.property(words, words, (text, other) => {
        const file = readManaged(newManaged('0123456789ab', text));
        expect(file?.id).toBe('0123456789ab');
        expect(file && isUnchanged(file)).toBe(true);
        const changed = file && readManaged(withInside(file, other));
        expect(changed && isUnchanged(changed)).toBe(true);
        expect([changed?.before, changed?.after]).toEqual([file?.before, file?.after]);
      }),
      { numRuns: 2_000, seed: 17 },
    );
  });
});
