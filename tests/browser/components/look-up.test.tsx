import { describe, expect, test, vi } from 'vitest';
import { LookUp, type LookUpActions } from '../../../components/look-up.tsx';
import type { LiveCard } from '../../../lib/knowledge/live-lookup.ts';
import type { LookupAnswer, LookupPermission } from '../../../lib/messaging/protocol.ts';
import { draw, place, press } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

const WORDS = 'Ask en.wikipedia.org about “Ada Solheim”';

const aReply = (part: Partial<LiveCard> = {}): LiveCard => ({
  ...{
    title: 'Ada Solheim',
    description: 'Mayor',
    extract: 'She leads a harbour town.',
    language: 'en',
    direction: 'ltr',
  },
  ...{ wikidata: 'Q1', revision: '1234567', changed: null, address: 'https://en.wikipedia.org/wiki/Ada_Solheim' },
  ...{ facts: [{ label: 'factLabelBorn', value: '1961' }], licence: 'CC BY-SA 4.0', retrieved: '2024-07-10T10:00:00Z' },
  ...part,
});
const found = (part: Partial<LiveCard> = {}): LookupAnswer => ({ status: 'found', card: aReply(part), cached: false });

async function drawLookUp(answer: LookupAnswer | LookUpActions['ask'], permitted: LookupPermission = 'refused') {
  const ask = vi.fn(typeof answer === 'function' ? answer : async () => answer);
  const actions = { ask, permit: async () => permitted };
  await draw(<LookUp name="Ada Solheim" words={WORDS} actions={actions} />);
  return ask;
}

describe('the look-up button', () => {
  test('sends nothing by being there', async () => {
    const ask = await drawLookUp({ status: 'missing' });
    expect(ask).not.toHaveBeenCalled();
    await expectAccessible();
  });

  test('is not pressed twice', async () => {
    const ask = await drawLookUp(() => new Promise(() => undefined));
    await press(WORDS);
    expect(place.querySelector('[role=status]')?.textContent).toBe('Asking…');
    expect(place.querySelector('button')?.ariaDisabled).toBe('true');
    await expectAccessible();
    expect(ask.mock.calls).toEqual([['Ada Solheim']]);
  });

  test.each<[LookupAnswer, RegExp]>([
    [{ status: 'missing' }, /nothing under this name/],
    [{ status: 'offline' }, /cannot be reached/],
    [{ status: 'timeout' }, /too long/],
    [{ status: 'later', until: 0 }, /asks to wait until \d+:\d\d/],
    [{ status: 'refused', code: 1500 }, /refused to answer \(1500\)/],
    [{ status: 'malformed' }, /could not be used/],
    [{ status: 'too-large' }, /could not be used/],
    [{ status: 'elsewhere' }, /could not be used/],
    [{ status: 'aborted' }, /Solheim”$/],
    [{ status: 'not-permitted' }, /may not talk to Wikipedia yet/],
  ])('tells %o from other failures', async (answer, words) => {
    await drawLookUp(answer);
    await press(WORDS);
    await expect.poll(() => place.textContent).toMatch(words);
    await expectAccessible();
  });

  test('offers the choices of a name with many meanings, and asks about the chosen one', async () => {
    const choices = [{ title: 'Ada Solheim (mayor)', description: 'of Bergen' }];
    const ask = await drawLookUp(async (name) =>
      name === 'Ada Solheim' ? { status: 'choices', choices } : { status: 'offline' },
    );
    await press(WORDS);
    await expect.poll(() => place.textContent).toContain('The name means many things. Which?');
    await expectAccessible();
    await press('Ada Solheim (mayor)');
    expect(ask.mock.calls).toEqual([['Ada Solheim'], ['Ada Solheim (mayor)']]);
  });

  test.each<[LookupPermission, string]>([
    ['given', 'nothing under this name'],
    ['refused', 'may not talk to Wikipedia yet'],
    ['elsewhere', 'Allow it in Sidelight’s settings, which have opened'],
    ['unanswered', 'Sidelight’s settings could not be opened'],
  ])('asks again at once where the permission is given, and says what else came of it: %s', async (given, words) => {
    const answers: LookupAnswer[] = [{ status: 'not-permitted' }, { status: 'missing' }];
    await drawLookUp(async () => answers.shift() as LookupAnswer, given);
    await press(WORDS);
    await expect.poll(() => place.textContent).toContain('Allow it');
    await press('Allow it');
    await expect.poll(() => place.textContent).toContain(words);
  });
});

describe('one press', () => {
  const pressed = async (permitted: boolean | null): Promise<number> => {
    const answers: LookupAnswer[] = [{ status: 'not-permitted' }, { status: 'missing' }];
    const ask = vi.fn(async () => answers.shift() as LookupAnswer);
    const actions = { ask, permit: async () => 'refused' as const, permitHere: async () => permitted };
    await draw(<LookUp name="Ada Solheim" words={WORDS} actions={actions} />);
    await press(WORDS);
    await expect.poll(() => place.textContent).toMatch(permitted ? /nothing under this name/ : /Allow it/);
    return ask.mock.calls.length;
  };

  test('is enough where the browser asks there and then and the user says yes', async () => {
    expect(await pressed(true)).toBe(2);
  });

  test.each([false, null])('asks nobody else when the answer is %s', async (permitted) => {
    expect(await pressed(permitted)).toBe(1);
    await expectAccessible();
  });
});

describe('the reply', () => {
  const sources = () => place.querySelector('.sources')?.textContent;

  test.each<[string, Partial<LiveCard>, boolean]>([
    ['Wikipedia (CC BY-SA 4.0), retrieved 10 Jul 2024, revision 1234567', {}, true],
    ['Wikipedia (CC BY-SA 4.0), retrieved 10 Jul 2024', { revision: null, facts: [], description: null }, true],
    ['Wikipedia (CC BY-SA 4.0), retrieved 10 Jul 2024, revision 1234567', { address: 'javascript:alert(1)' }, false],
  ])('says where it is from: %s', async (words, part, links) => {
    await drawLookUp(found(part));
    await press(WORDS);
    await expect.poll(sources).toBe(words);
    expect(place.querySelector('a') !== null).toBe(links);
    await expectAccessible();
  });

  test('stands in its own language and direction', async () => {
    await drawLookUp(found({ language: 'he', direction: 'rtl', extract: 'היא ראש העיר' }));
    await press(WORDS);
    await expect.poll(() => place.querySelector<HTMLElement>('.extract')).toMatchObject({ lang: 'he', dir: 'rtl' });
  });

  test.each(HOSTILE)('shows %s as letters', async (_, words) => {
    const facts = [{ label: 'factLabelBorn' as const, value: words }];
    await drawLookUp(
      found({
        title: words,
        description: words,
        extract: words,
        facts,
        licence: words,
        revision: words,
        retrieved: words,
      }),
    );
    await press(WORDS);
    await expect.poll(sources).not.toBeUndefined();
    expectLetters(words);
  });
});
