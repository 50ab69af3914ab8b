import { describe, expect, test, vi } from 'vitest';
import { JUNK_KIND_EXAMPLES } from '../../../components/junk-kinds.ts';
import { JunkModes } from '../../../components/junk-modes.tsx';
import { draw, field, fill, place } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';

const CREDIT = 'Credit: leave, dim or hide';

describe('what to do with each kind of junk', () => {
  test('is told kind by kind, with what stands for it', async () => {
    await draw(<JunkModes general="dim" kinds={{ credit: 'hide' }} onChange={vi.fn()} />);
    expect(place.querySelectorAll('tr')).toHaveLength(Object.keys(JUNK_KIND_EXAMPLES).length);
    expect(field(CREDIT).value).toBe('hide');
    expect(field('Related: leave, dim or hide').value).toBe('');
    expect(place.querySelector('option')?.textContent).toBe('as above (dim)');
    await expectAccessible();
  });

  test.each([
    ['leave', { credit: 'leave', share: 'hide' }],
    ['', { share: 'hide' }],
    ['no such mode', { share: 'hide' }],
  ])('is chosen: “%s”', async (value, expected) => {
    const onChange = vi.fn();
    await draw(<JunkModes general="leave" kinds={{ credit: 'dim', share: 'hide' }} onChange={onChange} />);
    await fill(CREDIT, value);
    expect(onChange.mock.calls).toEqual([[expected]]);
  });

  test('with kinds that nobody knows is drawn all the same', async () => {
    await draw(<JunkModes general="hide" kinds={{ __proto__: 'dim', whatever: 'dim' } as never} onChange={vi.fn()} />);
    expect(field(CREDIT).value).toBe('');
  });
});
