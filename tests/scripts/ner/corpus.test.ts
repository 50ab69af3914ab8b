import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type GoldDocument, readCorpus } from '../../../scripts/ner/corpus.ts';
import { scoreNames } from '../../../scripts/ner/score.ts';

const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(name: string, content: string): GoldDocument[] {
  const path = join(folder, name);
  writeFileSync(path, content);
  return readCorpus(path);
}

/** `word/TAG` and plain words, one sentence. */
const tokens = (line: string): string =>
  line
    .split(' ')
    .map((word) => word.replace(/\/((?:[BIES]-)?[A-Z]+)$/, '\t$1'))
    .map((word) => (word.includes('\t') ? word : `${word}\tO`))
    .join('\n');

describe('readCorpus', () => {
  it.each([
    ['closes up punctuation and possessives', "Ada/B-PER 's friend , Ben/B-PER , left .", "Ada's friend, Ben, left."],
    ['closes up quotes inwards', 'He said : " Go on . "', 'He said: "Go on."'],
    ['joins dotted abbreviations cut apart', 'the U/B-LOC ./I-LOC S/I-LOC ./I-LOC army', 'the U.S. army'],
    ['joins hyphens that were cut out of words', 'a Paris/B-LOC - based firm', 'a Paris-based firm'],
    ['leaves dashes their room', 'he came - Ben/B-PER did not', 'he came - Ben did not'],
    ['closes up brackets', 'the club ( 1899 ) won', 'the club (1899) won'],
  ])('%s', (_, line, text) => expect(read('a.tsv', tokens(line))[0]?.text.trim()).toBe(text));

  it('gives spans as offsets into the text', () => {
    const [document] = read('b.tsv', tokens("The U/B-LOC ./I-LOC S/I-LOC ./I-LOC and Ada/B-PER Lund/I-PER 's dog"));
    expect(document?.spans.map((span) => `${document.text.slice(span.start, span.end)} ${span.tag}`)).toEqual([
      'U.S. LOC',
      'Ada Lund PER',
    ]);
  });

  it('reads natural text with offsets', () => {
    const [document] = read('c.jsonl', '{"text": "Ada left.", "spans": [[0, 3, "PER"]]}\n');
    expect(document).toEqual({ text: 'Ada left.', spans: [{ start: 0, end: 3, tag: 'PER' }] });
  });

  it('parts documents at -DOCSTART-', () => {
    expect(read('d.tsv', '-DOCSTART-\tO\n\nAda\tB-PER\n\n-DOCSTART-\tO\n\nBen\tB-PER\n')).toHaveLength(2);
  });
});

describe('scoreNames', () => {
  it('counts a name as right only with its exact span and type', () => {
    const documents: GoldDocument[] = [
      {
        text: 'Ada Lund in Oslo',
        spans: [
          { start: 0, end: 8, tag: 'PER' },
          { start: 12, end: 16, tag: 'LOC' },
        ],
      },
    ];
    const scores = scoreNames(documents, () => [
      { start: 0, end: 3, tag: 'PER' },
      { start: 12, end: 16, tag: 'LOC' },
    ]);
    expect(scores.PER.f1).toBe(0);
    expect(scores.LOC.f1).toBe(1);
    expect(scores.all).toMatchObject({ precision: 0.5, recall: 0.5 });
  });
});
