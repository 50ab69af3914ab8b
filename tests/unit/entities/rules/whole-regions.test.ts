import { expect, test } from 'vitest';
import type { EntityType, Mention } from '../../../../lib/entities/mention.ts';
import { withWholeRegions } from '../../../../lib/entities/rules/whole-regions.ts';

/** The marked words with what was taken into them: "{Guinea} ecuatorial". */
function whole(marked: string, language: string, type: EntityType = 'place'): string[] {
  const mentions: Mention[] = [];
  let text = '';
  for (const part of marked.split(/(\{[^}]+\})/)) {
    const start = text.length;
    text += part.replace(/[{}]/g, '');
    if (part.startsWith('{'))
      mentions.push({ start, end: text.length, type, entityId: null, score: 1, detector: 'test' });
  }
  return withWholeRegions(text, mentions, language).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['it', 'dalla {Guyana} francese.', 'Guyana francese'],
  ['fr', 'de la {Guinée} équatoriale, a dit', 'Guinée équatoriale'],
  ['es', 'La {Samoa} americana vota', 'Samoa americana'],
  ['pt', 'no {Saara} ocidental', 'Saara ocidental'],
  ['es', '{Trinidad} y {Tobago} votó', 'Trinidad y Tobago'],
  ['it', 'le {Isole Vergini} americane', 'Isole Vergini americane'],
])('in %s, %s is read whole', (language, marked, name) => expect(whole(marked, language)).toEqual([name]));

test.each([
  ['another country of the first word', 'es', '{Guinea} y la capital', 'Guinea'],
  ['words that only begin like the rest', 'es', '{Guinea} ecuatorialmente', 'Guinea'],
  ['a mark between', 'es', '{Guinea}, ecuatorial', 'Guinea'],
  ['a language that writes them large', 'en', '{Samoa} american', 'Samoa'],
  ['no language', '', '{Guinea} ecuatorial', 'Guinea'],
])('not for %s', (_, language, marked, name) => expect(whole(marked, language)).toEqual([name]));

test('nor for somebody of the name', () => expect(whole('{Samoa} americana', 'es', 'person')).toEqual(['Samoa']));

test('what was read whole is a place', () => {
  const mention = { start: 3, end: 12, entityId: null, score: 1, detector: 'test' };
  expect(withWholeRegions('La Polinesia francesa', [{ ...mention, type: 'organisation' }], 'es')).toEqual([
    { ...mention, end: 21, type: 'place' },
  ]);
});
