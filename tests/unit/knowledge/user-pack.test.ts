import { describe, expect, it } from 'vitest';
import { readUserPack } from '../../../lib/knowledge/user-pack.ts';

const HEAD = '{"sidelightPack": 1, "name": "My harbour", "licence": "CC0-1.0"}';
const pack = (...lines: readonly string[]): string => [HEAD, ...lines].join('\n');
const GOOD =
  '{"name": "Orla Fennimore", "type": "person", "aliases": ["O. Fennimore"], "offices": [{"title": "Harbour master", "from": "2019"}], "asOf": "2026-01"}';

describe('readUserPack', () => {
  it('reads names, offices and where they come from', () => {
    const read = readUserPack(pack(GOOD, ''));
    if (!read.ok) throw new Error(read.message);
    const [candidate] = read.source.lookup('O Fennimore');
    expect(candidate?.id).toBe('own:person:orla fennimore');
    expect(read.source.entry('own:person:orla fennimore')).toMatchObject({
      description: 'Harbour master (since 2019)',
      sources: [{ name: 'My harbour', licence: 'CC0-1.0' }],
    });
    expect(read.refused).toEqual([]);
  });

  const wrong: readonly (readonly [string, RegExp])[] = [
    ['{"type": "person"}', /name/],
    ['{"name": "X", "type": "wizard"}', /type/],
    ['{"name": "X", "type": "person", "aliases": "Y"}', /aliases/],
    ['{"name": "X", "type": "person", "offices": [{"from": "2019"}]}', /offices/],
    ['{"name": "X", "type": "person", "offices": [{"title": "Mayor", "from": "soon"}]}', /offices/],
    ['{"name": "X", "type": "person", "id": "enwiki:Somebody"}', /id/],
    ['{"name": "X", "type": "person", "prominence": 1000}', /prominence/],
    ['{"name": "X", "type": "person", "country": "France"}', /country/],
    ['{"name": "X", "type": "person", "asOf": "last year"}', /asOf/],
    [`{"name": "X", "type": "person", "description": "${'y'.repeat(500)}"}`, /description/],
    ['["a list"]', /object/],
    ['{"name": "X"', /JSON/],
    [`{"name": "${'x'.repeat(30_000)}"}`, /long/],
    [GOOD, /taken by line 2/],
  ];
  for (const [line, why] of wrong)
    it(`keeps the good lines and says of ${line.slice(0, 60)} why not`, () => {
      const read = readUserPack(pack(GOOD, line));
      if (!read.ok) throw new Error(read.message);
      expect(read.entries).toBe(1);
      expect(read.refused).toEqual([{ line: 3, why: expect.stringMatching(why) }]);
    });

  const refused: readonly (readonly [string, RegExp])[] = [
    ['', /not a Sidelight pack/],
    ['<html>', /not a Sidelight pack/],
    ['{"sidelightPack": 2, "name": "X", "licence": "Y"}', /newer Sidelight/],
    ['{"sidelightPack": 1, "name": "X"}', /licence/],
    [pack('{"type": "person"}'), /nothing that can be used \(1 lines refused\)/],
    [`${HEAD}\n${' '.repeat(20_000_001)}`, /too large/],
  ];
  for (const [file, message] of refused)
    it(`refuses a file of ${file.length} characters: ${message.source}`, () => {
      const read = readUserPack(file);
      expect(read.ok || read.message).toMatch(message);
    });

  it('shows markup in a name as letters', () => {
    const read = readUserPack(pack('{"name": "<b>Bold</b> Town", "type": "place"}'));
    if (!read.ok) throw new Error(read.message);
    expect(read.source.entry('own:place:b bold b town')?.name).toBe('<b>Bold</b> Town');
  });
});
