import { describe, expect, it } from 'vitest';
import { FINE_LIMIT, findClusters, insertClusters } from '../../../lib/entities/tagger/clusters.ts';
import { FIXED_POINT, readTaggerModel } from '../../../lib/entities/tagger/model.ts';
import { LABEL_COUNT } from '../../../lib/entities/tagger/tag-labels.ts';
import { packModel } from '../../../scripts/ner/pack-model.ts';

const BITS = 6;
/** Hash of a word that has clusters. */
const WORD = 0x1e57;

function tinyFile(): ArrayBuffer {
  const weights = new Float32Array((1 << BITS) * LABEL_COUNT);
  weights[3] = 1;
  weights[40] = -0.25;
  weights[weights.length - 1] = 2;
  const gazetteer = { phrases: new Uint16Array(8), words: new Uint16Array(4) };
  gazetteer.phrases[5] = 0x1234;
  const clusters = {
    words: new Uint32Array(16),
    middle: new Uint8Array(FINE_LIMIT),
    coarse: new Uint8Array(FINE_LIMIT),
    topics: new Uint8Array(FINE_LIMIT),
  };
  insertClusters(clusters.words, WORD, 700, 9);
  clusters.middle[700] = 80;
  clusters.coarse[700] = 3;
  return packModel(
    { weights, transitions: new Float32Array(LABEL_COUNT * LABEL_COUNT).fill(0.5), gazetteer, clusters },
    BITS,
    'en',
  );
}

function changed(change: (bytes: Uint8Array) => void): ArrayBuffer {
  const file = tinyFile();
  change(new Uint8Array(file));
  return file;
}

describe('readTaggerModel', () => {
  it('reads what was packed', () => {
    const read = readTaggerModel(tinyFile());
    if (!read.ok) throw new Error(read.reason);
    const { model } = read;
    expect(model.language).toBe('en');
    expect(model.mask).toBe((1 << BITS) - 1);
    expect(model.gazetteer.phrases[5]).toBe(0x1234);
    expect(findClusters(model.clusters, WORD)).toEqual({ fine: 700, other: 9, middle: 80, coarse: 3, topic: 0 });
    expect(model.transitions[7]).toBe(FIXED_POINT / 2);
    const weight = (at: number) => model.values[model.weights[at] as number] as number;
    expect(weight(model.weights.length - 1)).toBe(2 * FIXED_POINT);
    expect(Math.abs(weight(3) - FIXED_POINT)).toBeLessThan(4);
    expect(Math.abs(weight(40) + FIXED_POINT / 4)).toBeLessThan(4);
    expect([...model.weights].filter((code) => code !== 0)).toHaveLength(3);
  });

  it.each([
    ['nothing at all', new ArrayBuffer(0), 'foreign'],
    ['another kind of file', changed((bytes) => bytes.fill(65, 0, 4)), 'foreign'],
    ['a header cut short', tinyFile().slice(0, 20), 'truncated'],
    ['a file cut short', tinyFile().slice(0, -4), 'truncated'],
    ['another version', changed((bytes) => bytes.fill(99, 4, 5)), 'version'],
    [
      'one flipped bit',
      changed((bytes) => {
        bytes[200] = (bytes[200] as number) ^ 1;
      }),
      'damaged',
    ],
    ['a header that lies about its lists', changed((bytes) => bytes.fill(9, 20, 21)), 'damaged'],
    ['a header that asks for the whole memory', changed((bytes) => bytes.fill(255, 16, 17)), 'damaged'],
  ])('gives a reason for %s', (_, file, reason) => expect(readTaggerModel(file)).toEqual({ ok: false, reason }));
});
