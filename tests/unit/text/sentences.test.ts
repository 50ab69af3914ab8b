import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../lib/text/sentences.ts';
import { tokenise } from '../../../lib/text/tokens.ts';

function sentences(text: string): string[] {
  const tokens = tokenise(text);
  const starts = splitSentences(tokens);
  return Array.from({ length: Math.max(0, starts.length - 1) }, (_, i) =>
    text.slice(tokens.start[starts[i] as number], tokens.end[(starts[i + 1] as number) - 1]),
  );
}

describe('splitSentences', () => {
  it.each([
    ['cuts after a full stop', 'Ada left. Ben stayed.', ['Ada left.', 'Ben stayed.']],
    ['keeps a closing quote with its sentence', '“We won.” She smiled.', ['“We won.”', 'She smiled.']],
    ['does not cut after titles and initials', 'Mr. Lee met J. K. Orr.', ['Mr. Lee met J. K. Orr.']],
    ['does not cut inside "U.S. Senate"', 'The U.S. Senate voted.', ['The U.S. Senate voted.']],
    [
      'cuts after "U.S." before a word that begins sentences',
      'He left the U.S. The vote came.',
      ['He left the U.S.', 'The vote came.'],
    ],
    [
      'does not cut before a lower-case word',
      'At 5 p.m. sharp he spoke. Yes! he cried.',
      ['At 5 p.m. sharp he spoke.', 'Yes! he cried.'],
    ],
    ['cuts at a line end', 'A headline\nThe text', ['A headline', 'The text']],
    ['cuts at a lost space', 'It ended.The crowd left.', ['It ended.', 'The crowd left.']],
  ])('%s', (_, text, expected) => expect(sentences(text)).toEqual(expected));

  it('gives nothing for no words', () => expect(sentences('  ')).toEqual([]));

  it('bounds the length of a text without full stops', () => {
    const tokens = tokenise('word '.repeat(5000));
    const starts = splitSentences(tokens);
    for (let i = 1; i < starts.length; i++)
      expect((starts[i] as number) - (starts[i - 1] as number)).toBeLessThanOrEqual(400);
  });
});
