/* The pack as it is shipped: its size, and a few facts that must be right in it. */

import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { describeFacts } from '../../lib/entities/linking/describe-entry.ts';
import { type Message, message } from '../../lib/i18n/message.ts';
import { shippedFile, shippedPack } from '../shipped-data.ts';

/**
 * The packaged extension is a zip, so the packed size is what a user downloads; the raw size is what stays in memory.
 */
const MAX_PACKED_BYTES = 5_000_000;
const MAX_RAW_BYTES = 8_000_000;

describe('the embedded pack', () => {
  it('is there and within its budget', () => {
    const file = shippedFile('knowledge.bin');
    expect(file.byteLength).toBeLessThan(MAX_RAW_BYTES);
    expect(gzipSync(new Uint8Array(file)).length).toBeLessThan(MAX_PACKED_BYTES);
  });

  const source = shippedPack();
  const cases: readonly (readonly [string, string, Message | RegExp])[] = [
    ['Vladimir Putin', 'Q7747', message('factOfficeSince', 'President of Russia', '2012')],
    ['Angela Merkel', 'Q567', message('factOfficeYears', 'Chancellor of Germany', '2005', '2021')],
    ['Vladivostok', 'Q959', message('factPlain', 'City in Primorsky Krai, Russia')],
    ['US', 'Q30', /^Country/],
    ['Netherlands', 'Q55', /^Country/],
    ['Kiev', 'Q1899', message('factPlain', 'Capital of Ukraine')],
  ];
  for (const [name, id, description] of cases)
    it(`says what ${name} is`, () => {
      expect(source.lookup(name).map((candidate) => candidate.id)).toContain(id);
      const entry = source.entry(id);
      if (description instanceof RegExp) expect(entry?.text).toMatch(description);
      else expect(entry && describeFacts(entry)).toEqual(description);
    });

  it.each<[string, string, number, number]>([
    ['Vladivostok', 'Q959', 131.9, 43.1],
    ['Kyiv', 'Q1899', 30.5, 50.4],
    // By its towns: the gazetteer's own point is an island off the coast.
    ['Texas', 'Q1439', -97, 31],
  ])('says where %s is', (_, id, longitude, latitude) => {
    const place = source.entry(id)?.place;
    expect(place?.longitude).toBeCloseTo(longitude, 0);
    expect(place?.latitude).toBeCloseTo(latitude, 0);
  });

  it('holds no undated claim to an office', () => {
    for (const name of [
      'Vladimir Putin',
      'Xi Jinping',
      'Donald Trump',
      'Narendra Modi',
      'Emmanuel Macron',
      'Keir Starmer',
    ])
      for (const { id } of source.lookup(name)) {
        const entry = source.entry(id);
        if (entry?.offices.length) expect(describeFacts(entry)?.code).toMatch(/^factOffice/);
      }
  });
});
