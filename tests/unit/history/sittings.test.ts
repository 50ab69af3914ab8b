/* With which earlier reading an article is compared, and which are kept. */

import { describe, expect, test } from 'vitest';
import { type KeptReadings, type Likeness, nextReading } from '../../../lib/history/sittings.ts';

const at = (day: number, time = '09:00') => `2026-05-0${day}T${time}:00.000Z`;
const reading = (text: string, instant: string) => ({ text, at: instant });
const kept = (latest: readonly [string, string], earlier?: readonly [string, string]): KeptReadings<string> => ({
  latest: reading(...latest),
  earlier: earlier ? reading(...earlier) : null,
});

interface Case {
  readonly kept: KeptReadings<string> | null;
  readonly now: readonly [string, string];
  readonly likeness: Likeness;
  readonly opened?: boolean;
  readonly keep: KeptReadings<string>;
  readonly since: string | null;
}

const CASES: Record<string, Case> = {
  'the first time there is nothing to tell': {
    kept: null,
    now: ['a', at(1)],
    likeness: 'same',
    keep: kept(['a', at(1)]),
    since: null,
  },
  'unchanged, it is read on the later day': {
    kept: kept(['a', at(1)]),
    now: ['a', at(3)],
    likeness: 'same',
    keep: kept(['a', at(3)]),
    since: null,
  },
  'changed, it is compared with what was read': {
    kept: kept(['a', at(1)]),
    now: ['b', at(3)],
    likeness: 'changed',
    keep: kept(['b', at(3)], ['a', at(1)]),
    since: at(1),
  },
  'looked at again in the same sitting, it still is': {
    kept: kept(['b', at(3)], ['a', at(1)]),
    now: ['b', at(3, '09:20')],
    likeness: 'same',
    keep: kept(['b', at(3, '09:20')], ['a', at(1)]),
    since: at(1),
  },
  'and so it is when it changes once more': {
    kept: kept(['b', at(3)], ['a', at(1)]),
    now: ['c', at(3, '09:20')],
    likeness: 'changed',
    opened: false,
    keep: kept(['c', at(3, '09:20')], ['a', at(1)]),
    since: at(1),
  },
  'in the next sitting that is told and done': {
    kept: kept(['b', at(3)], ['a', at(1)]),
    now: ['b', at(4)],
    likeness: 'same',
    keep: kept(['b', at(4)]),
    since: null,
  },
  'what changes under the eyes is no change since it was read': {
    kept: kept(['a', at(1)]),
    now: ['b', at(1, '09:10')],
    likeness: 'changed',
    opened: false,
    keep: kept(['b', at(1, '09:10')]),
    since: null,
  },
  'opened anew after ten minutes, it is': {
    kept: kept(['a', at(1)]),
    now: ['b', at(1, '09:10')],
    likeness: 'changed',
    keep: kept(['b', at(1, '09:10')], ['a', at(1)]),
    since: at(1),
  },
  'in a tab that was left open over night, it is too': {
    kept: kept(['a', at(1)]),
    now: ['b', at(2)],
    likeness: 'changed',
    opened: false,
    keep: kept(['b', at(2)], ['a', at(1)]),
    since: at(1),
  },
  'a cut page takes the place of nothing': {
    kept: kept(['a', at(1)]),
    now: ['half', at(3)],
    likeness: 'shorter',
    keep: kept(['a', at(1)]),
    since: at(1),
  },
  'one that is not yet loaded is not told of': {
    kept: kept(['a', at(1)]),
    now: ['half', at(1, '09:01')],
    likeness: 'shorter',
    opened: false,
    keep: kept(['a', at(1)]),
    since: null,
  },
};

describe.each(Object.entries(CASES))('%s', (_, { kept: before, now, likeness, opened = true, keep, since }) => {
  test('is kept and compared so', () => {
    const next = nextReading(before, reading(...now), { likeness, opened });
    expect([next.keep, next.since?.at ?? null]).toEqual([keep, since]);
  });
});
