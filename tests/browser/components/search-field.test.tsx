/* The search field with its help, and what is said of a query below it. */

import { describe, expect, test, vi } from 'vitest';
import { QueryNotes } from '../../../components/library/query-notes.tsx';
import { SearchField } from '../../../components/library/search-field.tsx';
import { VirtualList } from '../../../components/library/virtual-list.tsx';
import { readQuery } from '../../../lib/notes/library/search/search-query.ts';
import { button, drawWide, field, fill, place, press, pressKey } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

describe('the search field', () => {
  test('passes on what is typed; Escape empties it', async () => {
    const onQuery = vi.fn();
    await drawWide(<SearchField query="ferry" onQuery={onQuery} />);
    await fill('Search your notes', 'tag:x');
    await pressKey(field('Search your notes'), 'Escape');
    expect(onQuery.mock.calls).toEqual([['tag:x'], ['']]);
    await drawWide(<SearchField query="" onQuery={onQuery} />);
    await pressKey(field('Search your notes'), 'Escape');
    expect(onQuery).toHaveBeenCalledTimes(2);
  });

  test('the arrow down goes into the list', async () => {
    await drawWide(
      <>
        <SearchField query="" onQuery={vi.fn()} />
        <VirtualList items={['One', 'Two']} label="Notes" keyOf={(item) => item} render={(item) => item} />
      </>,
    );
    await pressKey(field('Search your notes'), 'ArrowDown');
    expect(document.activeElement?.textContent).toBe('One');
  });

  test('says what it understands, each example being one it does', async () => {
    await drawWide(<SearchField query="" onQuery={vi.fn()} />);
    const help = place.querySelector('.search-help') as HTMLElement;
    expect(help.checkVisibility()).toBe(false);
    button('What the search understands').click();
    expect(help.checkVisibility()).toBe(true);
    await expectAccessible();
    const examples = [...help.querySelectorAll('code')].map(({ textContent }) => textContent ?? '');
    const kinds = examples.map((example) => readQuery(example, () => ['yellow'])[0]);
    expect(kinds.map((term) => term && `${term.not ? '-' : ''}${term.kind}`)).toEqual([
      ...['words', '-words', 'tag', 'name', 'site', 'colour', 'written', 'written', 'published'],
    ]);
    help.hidePopover();
  });
});

describe('what is said of a query', () => {
  test('is nothing, most times', async () => {
    await drawWide(<QueryNotes completions={[]} near={[]} onQuery={vi.fn()} />);
    expect(place.textContent).toBe('');
  });

  test('what it may be completed to, and what was meant', async () => {
    const onQuery = vi.fn();
    const near = [{ typed: 'drougt', meant: ['drought', 'draught'] }];
    await drawWide(
      <QueryNotes completions={[{ value: 'climate', query: 'tag:"climate" ' }]} near={near} onQuery={onQuery} />,
    );
    expect(place.textContent).toContain('No note says “drougt”. Searched for: “drought”, “draught”.');
    await expectAccessible();
    await press('climate');
    expect(onQuery.mock.calls).toEqual([['tag:"climate" ']]);
  });

  test.each(HOSTILE)('shows %s as letters', async (_, words) => {
    const near = [{ typed: words, meant: [words] }];
    await drawWide(<QueryNotes completions={[{ value: words, query: words }]} near={near} onQuery={vi.fn()} />);
    expectLetters(words);
  });
});
