import { describe, expect, it } from 'vitest';
import { ENTITY_TYPES } from '../../../lib/entities/mention.ts';
import { type Message, message, Refusal } from '../../../lib/i18n/message.ts';
import { readUserPack } from '../../../lib/knowledge/user-pack.ts';

const HEAD = '{"sidelightPack": 1, "name": "My harbour", "licence": "CC0-1.0"}';
const pack = (...lines: readonly string[]): string => [HEAD, ...lines].join('\n');
const GOOD =
  '{"name": "Orla Fennimore", "type": "person", "aliases": ["O. Fennimore"], "offices": [{"title": "Harbour master", "from": "2019"}], "asOf": "2026-01"}';

describe('readUserPack', () => {
  it('reads names, offices and where they come from', () => {
    const read = readUserPack(pack(GOOD, ''));
    if (!read.ok) throw new Refusal(read.why);
    const [candidate] = read.source.lookup('O Fennimore');
    expect(candidate?.id).toBe('own:person:orla fennimore');
    expect(read.source.entry('own:person:orla fennimore')).toMatchObject({
      text: null,
      offices: [{ title: 'Harbour master', from: '2019', to: null }],
      asOf: '2026-01',
      sources: [{ name: 'My harbour', licence: 'CC0-1.0' }],
    });
    expect(read.refused).toEqual([]);
  });

  const wrong: readonly (readonly [string, Message])[] = [
    ['{"type": "person"}', message('ownPackName')],
    ['{"name": "X", "type": "wizard"}', message('ownPackType', ENTITY_TYPES.join(', '))],
    ['{"name": "X", "type": "person", "aliases": "Y"}', message('ownPackAliases')],
    ['{"name": "X", "type": "person", "offices": [{"from": "2019"}]}', message('ownPackOffices')],
    ['{"name": "X", "type": "person", "offices": [{"title": "Mayor", "from": "soon"}]}', message('ownPackOffices')],
    ['{"name": "X", "type": "person", "id": "enwiki:Somebody"}', message('ownPackId')],
    ['{"name": "X", "type": "person", "prominence": 1000}', message('ownPackProminence')],
    ['{"name": "X", "type": "person", "country": "France"}', message('ownPackCountry')],
    ['{"name": "X", "type": "person", "asOf": "last year"}', message('ownPackAsOf')],
    [`{"name": "X", "type": "person", "description": "${'y'.repeat(500)}"}`, message('ownPackDescription')],
    ['["a list"]', message('ownPackNoObject')],
    ['{"name": "X"', message('ownPackNoJson')],
    [`{"name": "${'x'.repeat(30_000)}"}`, message('ownPackLineTooLong')],
    [GOOD, message('ownPackIdTaken', 2)],
  ];
  for (const [line, why] of wrong)
    it(`keeps the good lines and says of ${line.slice(0, 60)} why not`, () => {
      const read = readUserPack(pack(GOOD, line));
      if (!read.ok) throw new Refusal(read.why);
      expect(read.entries).toBe(1);
      expect(read.refused).toEqual([{ line: 3, why }]);
    });

  const refused: readonly (readonly [string, Message])[] = [
    ['', message('ownPackForeign')],
    ['<html>', message('ownPackForeign')],
    ['{"sidelightPack": 2, "name": "X", "licence": "Y"}', message('ownPackNewer')],
    ['{"sidelightPack": 1, "name": "X"}', message('ownPackHead')],
    [pack('{"type": "person"}'), message('ownPackNothing', 1)],
    [`${HEAD}\n${' '.repeat(20_000_001)}`, message('ownPackTooLarge', 20_000_000)],
  ];
  for (const [file, why] of refused)
    it(`refuses a file of ${file.length} characters: ${why.code}`, () => {
      const read = readUserPack(file);
      expect(read).toEqual({ ok: false, why });
    });

  it('with one bad line in a hundred says which they are, and knows all the others', () => {
    const line = (at: number): string =>
      at % 100 === 50 ? `{"name": "Member ${at}", "type": "wizard"}` : `{"name": "Member ${at}", "type": "person"}`;
    const read = readUserPack(pack(...Array.from({ length: 2000 }, (_, at) => line(at))));
    if (!read.ok) throw new Refusal(read.why);
    expect(read.entries).toBe(1980);
    // The head is line 1.
    expect(read.refused.map(({ line: number }) => number)).toEqual(
      Array.from({ length: 20 }, (_, at) => at * 100 + 52),
    );
    expect(read.refused.every(({ why }) => why.code === 'ownPackType')).toBe(true);
    expect(read.source.lookup('Member 49')).toHaveLength(1);
    expect(read.source.lookup('Member 50')).toEqual([]);
    expect(read.source.lookup('Member 1999')).toHaveLength(1);
  });

  it('shows markup in a name as letters', () => {
    const read = readUserPack(pack('{"name": "<b>Bold</b> Town", "type": "place"}'));
    if (!read.ok) throw new Refusal(read.why);
    expect(read.source.entry('own:place:b bold b town')?.name).toBe('<b>Bold</b> Town');
  });
});
