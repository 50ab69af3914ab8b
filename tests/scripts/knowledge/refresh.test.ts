import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { readFresh } from '../../../scripts/knowledge/fresh/fresh-row.ts';
import {
  type Convert,
  convertAirports,
  convertCongress,
  convertLeaders,
  convertSp500,
  convertTowns,
} from '../../../scripts/knowledge/refresh/convert.ts';
import { readCsv, UnknownShape } from '../../../scripts/knowledge/refresh/read-csv.ts';
import type { Source } from '../../../scripts/knowledge/refresh/sources.ts';
import { refreshSources } from '../../../scripts/knowledge/refresh-sources.ts';

const DAY = '2027-03-04';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const json = (value: unknown): Uint8Array => bytes(JSON.stringify(value));

const LEGISLATORS = json([
  {
    id: { wikidata: 'Q1', wikipedia: 'Ana Lund' },
    name: { official_full: 'Ana Lund' },
    bio: { birthday: '1960-05-06' },
    terms: [
      { type: 'rep', start: '2001-01-03', end: '2003-01-03', state: 'MN', party: 'Democrat' },
      { type: 'sen', start: '2009-01-06', end: '2015-01-03', state: 'MN', party: 'Democrat' },
      { type: 'sen', start: '2015-01-06', end: '2027-01-03', state: 'MN', party: 'Democrat' },
    ],
    leadership_roles: [{ title: 'Senate Majority Leader' }, { title: 'Senate Minority Leader', end: '2020-01-01' }],
  },
]);

const TOWN = [
  '281141',
  'Dayr al Balaḩ',
  'Dayr al Balah',
  'Deir el-Balah',
  '31.4',
  '34.3',
  'P',
  'PPLA',
  'PS',
  '',
  'GZ',
  '',
  '',
  '',
  '59504',
  '',
  '14',
  'Asia/Gaza',
  '2024-01-01',
].join('\t');

const QUERY_ANSWER = json({
  results: {
    bindings: [
      {
        code: { value: 'NO' },
        person: { value: 'http://www.wikidata.org/entity/Q7' },
        personLabel: { value: 'Ana Lund' },
        officeLabel: { value: 'Prime Minister of Norway' },
        start: { value: '2026-10-14T00:00:00Z' },
        born: { value: '1960-05-06T00:00:00Z' },
      },
      { code: { value: 'DK' }, person: { value: 'http://www.wikidata.org/entity/Q8' }, personLabel: { value: 'Q8' } },
    ],
  },
});

describe('replies become rows', () => {
  const cases: readonly (readonly [string, Convert, Uint8Array, object])[] = [
    [
      'a member of Congress: the unbroken terms of one chamber, the roles that last',
      convertCongress,
      LEGISLATORS,
      {
        name: 'Ana Lund',
        id: 'Q1',
        wiki: 'Ana Lund',
        born: '1960-05-06',
        what: 'US senator for Minnesota',
        since: '2009-01-06',
        leadership: ['Senate Majority Leader'],
        asOf: DAY,
      },
    ],
    [
      'a firm, with a comma in quotes',
      convertSp500,
      bytes(
        'Symbol,Security,GICS Sector,GICS Sub-Industry,Headquarters Location,Date added,CIK,Founded\n' +
          'NHN,Nordhavn,Industrials,Marine Transportation,"Saint Paul, Minnesota",1957-03-04,1,1902 (1888)\n',
      ),
      { name: 'Nordhavn', hq: 'Saint Paul, Minnesota', founded: '1902', ticker: 'NHN', asOf: DAY },
    ],
    [
      'an airport',
      convertAirports,
      bytes(
        'icao,iata,name,city,subd,country,elevation,lat,lon,tz,lid\nENXX,NHN,Nordhavn Airport,Nordhavn,Viken,NO,1,59.1,10.2,x,\n',
      ),
      { name: 'Nordhavn Airport', iata: 'NHN', city: 'Nordhavn', country: 'NO', lat: 59.1, lon: 10.2 },
    ],
    [
      'a town',
      convertTowns,
      zipSync({ 'cities15000.txt': bytes(`${TOWN}\n`) }),
      { gid: 281_141, name: 'Dayr al Balaḩ', ascii: 'Dayr al Balah', feat: 'PPLA', cc: 'PS', a1: 'GZ', pop: 59_504 },
    ],
    [
      'who leads, without whom nobody has named',
      convertLeaders,
      QUERY_ANSWER,
      { id: 'Q7', name: 'Ana Lund', what: 'Prime Minister of Norway', since: '2026-10-14', country: 'NO', asOf: DAY },
    ],
  ];
  test.each(cases)('%s', (_, convert, reply, row) => {
    const rows = convert(reply, DAY);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject(row);
  });

  const refused: readonly (readonly [string, Convert, Uint8Array])[] = [
    ['a page in place of data', convertCongress, bytes('<html>')],
    ['an object in place of a list', convertCongress, json({})],
    ['a legislator without a term', convertCongress, json([{ name: { first: 'Ana' } }])],
    ['a column under another name', convertSp500, bytes('Ticker,Security\nNHN,Nordhavn\n')],
    ['an archive without the file', convertTowns, zipSync({ 'other.txt': bytes('x') })],
    ['a line with a column less', convertTowns, zipSync({ 'cities15000.txt': bytes('1\tNordhavn\n') })],
    ['a query that failed', convertLeaders, json({ error: 'timeout' })],
  ];
  test.each(refused)('%s is refused', (_, convert, reply) => {
    expect(() => convert(reply, DAY)).toThrow(UnknownShape);
  });

  test('quotes within quotes, a byte order mark, and lines of Windows', () => {
    expect(readCsv('\ufeffa,b\r\n"say ""ho""",2\r\n', ['a', 'b'])).toEqual([{ a: 'say "ho"', b: '2' }]);
  });
});

describe('refreshing a folder', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sidelight-refresh-'));
    mkdirSync(join(folder, 'fresh'));
    writeFileSync(join(folder, 'fresh/sp500_2026.jsonl'), '{"name":"Old"}\n{"name":"Older"}\n');
  });

  const convert: Convert = (reply) => {
    const text = new TextDecoder().decode(reply);
    if (text === 'nonsense') throw new UnknownShape('no table');
    return text.split(',').map((name) => ({ name }));
  };
  const source: Source = { name: 'x.csv', address: 'a:', licence: 'CC0-1.0', table: 'fresh/sp500_YEAR.jsonl', convert };
  const refresh = (reply: Uint8Array | string) =>
    refreshSources({ folder, sources: [source], day: DAY, fetch: async () => reply });
  const tables = (): string[] => readdirSync(join(folder, 'fresh'));

  test('a new table takes the place of last year’s, and the reply is kept with its day', async () => {
    expect(await refresh(bytes('New,Newer'))).toEqual([{ ok: true, line: 'x.csv: 2 rows, changed' }]);
    expect(tables()).toEqual(['sp500_2027.jsonl']);
    expect(readFresh(folder, 'sp500').map(({ name }) => name)).toEqual(['New', 'Newer']);
    const list = JSON.parse(readFileSync(join(folder, 'raw/SOURCES.json'), 'utf8')) as object;
    expect(list).toMatchObject({ 'x.csv': { fetched: DAY, licence: 'CC0-1.0', bytes: 9 } });
    expect((await refresh(bytes('New,Newer')))[0]?.line).toContain('the same as before');
  });

  const kept: readonly (readonly [string, Uint8Array | string])[] = [
    ['no connection', 'HTTP 503'],
    ['another shape', bytes('nonsense')],
  ];
  test.each(kept)('with %s the old table stays, and the rest goes on', async (_, reply) => {
    const [told] = await refresh(reply);
    expect(told?.ok).toBe(false);
    expect(told?.line).toContain('the old table stays');
    expect(tables()).toEqual(['sp500_2026.jsonl']);
  });

  test('a table that lost more than half of its rows is not believed', async () => {
    writeFileSync(join(folder, 'fresh/sp500_2026.jsonl'), '{"name":"Old"}\n'.repeat(5));
    expect((await refresh(bytes('New,Newer')))[0]?.line).toContain('2 rows, where there were 5');
    expect(tables()).toEqual(['sp500_2026.jsonl']);
  });
});
