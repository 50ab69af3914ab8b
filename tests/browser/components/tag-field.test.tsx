import { describe, expect, test, vi } from 'vitest';
import { TagField } from '../../../components/tag-field.tsx';
import { draw, field, fill, place, press } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

const KNOWN = ['ferry', 'Ferrol', 'sea', 'fern', 'ferret', 'ferment', 'ferrous'];

const offers = () => [...place.querySelectorAll('button')].map(({ textContent }) => textContent);

describe('the field for tags', () => {
  test.each([
    ['ferry, sea', ['ferry', 'sea']],
    [' ferry ,, sea ,ferry, ', ['ferry', 'sea']],
    ['', []],
    [', ,', []],
    ['#ferry', ['#ferry']],
  ])('“%s” is %j', async (typed, tags) => {
    const onTags = vi.fn();
    await draw(<TagField tags={[]} knownTags={[]} onTags={onTags} />);
    await fill('Tags', typed);
    expect(onTags.mock.lastCall).toEqual([tags]);
    expect(field('Tags').value).toBe(typed);
    await expectAccessible();
  });

  test('offers known tags that begin as the last one does, five at most, none twice', async () => {
    await draw(<TagField tags={[]} knownTags={KNOWN} onTags={vi.fn()} />);
    expect(offers()).toEqual([]);
    await fill('Tags', 'sea, fer');
    expect(offers()).toEqual(['#ferry', '#Ferrol', '#fern', '#ferret', '#ferment']);
    await fill('Tags', 'sea, se');
    expect(offers()).toEqual([]);
    await fill('Tags', '#SE');
    expect(offers()).toEqual(['#sea']);
    await expectAccessible();
  });

  test('takes an offered tag in the place of what was typed', async () => {
    const onTags = vi.fn();
    await draw(<TagField tags={['sea', 'fer']} knownTags={KNOWN} onTags={onTags} />);
    await press('#ferry');
    expect(field('Tags').value).toBe('sea, ferry, ');
    expect(onTags.mock.lastCall).toEqual([['sea', 'ferry']]);
  });

  test.each(HOSTILE)('shows %s as letters', async (_, words) => {
    await draw(<TagField tags={['a']} knownTags={[`a${words}`]} onTags={vi.fn()} />);
    await fill('Tags', 'a');
    expectLetters(`a${words}`);
  });
});
