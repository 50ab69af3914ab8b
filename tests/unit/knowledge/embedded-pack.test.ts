/* The pack as it is shipped: its size, and a few facts that must be right in it. */

import { existsSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadSource, PACK_PATH, readBuffer } from '../../../scripts/knowledge/load-source.ts';

/** Bytes. The packaged extension is a zip, so the packed size is what a reader downloads; the raw size is what stays in memory. */
const MOST_PACKED = 4_000_000;
const MOST_RAW = 8_000_000;

describe('the embedded pack', () => {
  it('is there and within its budget', () => {
    expect(existsSync(PACK_PATH)).toBe(true);
    expect(statSync(PACK_PATH).size).toBeLessThan(MOST_RAW);
    expect(gzipSync(new Uint8Array(readBuffer(PACK_PATH))).length).toBeLessThan(MOST_PACKED);
  });

  const source = loadSource();
  const cases: readonly (readonly [string, string, string | RegExp])[] = [
    ['Vladimir Putin', 'Q7747', 'President of Russia (since 2012)'],
    ['Angela Merkel', 'Q567', 'Chancellor of Germany (2005–2021)'],
    ['Vladivostok', 'Q959', 'City in Primorsky Krai, Russia'],
    ['US', 'Q30', /^Country/],
    ['Netherlands', 'Q55', /^Country/],
    ['Kiev', 'Q1899', 'Capital of Ukraine'],
  ];
  for (const [name, id, description] of cases)
    it(`says what ${name} is`, () => {
      expect(source.lookup(name).map((candidate) => candidate.id)).toContain(id);
      const text = source.entry(id)?.description;
      if (typeof description === 'string') expect(text).toBe(description);
      else expect(text).toMatch(description);
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
        if (entry?.offices.length) expect(entry.description).toMatch(/\((?:since|from|until|as of)? ?\d{4}/);
      }
  });
});
