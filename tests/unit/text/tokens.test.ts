import { describe, expect, it } from 'vitest';
import { tokenise, tokenText } from '../../../lib/text/tokens.ts';

const words = (text: string): string =>
  Array.from({ length: tokenise(text).count }, (_, i) => tokenText(tokenise(text), i)).join('|');

describe('tokenise', () => {
  it.each([
    ['takes possessives off, straight and curly', "Ada's and Ben’s", "Ada|'s|and|Ben|’s"],
    ['takes contractions off', "They didn't, we'll, I'm", "They|did|n't|,|we|'ll|,|I|'m"],
    ['keeps apostrophes inside names', "O'Brien met N'Golo in Sana'a", "O'Brien|met|N'Golo|in|Sana'a"],
    ['splits an elided article from the name', "près de l'Elbe", "près|de|l'|Elbe"],
    ['makes hyphens tokens of their own', 'London-based Kim Il-sun', 'London|-|based|Kim|Il|-|sun'],
    [
      'keeps dots of abbreviations and initials',
      'J. K. Smith of the U.S. told Mr. Lee.',
      'J.|K.|Smith|of|the|U.S.|told|Mr.|Lee|.',
    ],
    ['takes possessives off abbreviations', "the U.K.'s and Orr & Co.’s", "the|U.K.|'s|and|Orr|&|Co.|’s"],
    ['keeps a dotted abbreviation that lacks its last dot', 'the U.S army', 'the|U.S|army'],
    ['opens and closes quotation marks of any kind', "“Yes,” »ja« 'no'", "“|Yes|,|”|»|ja|«|'|no|'"],
    ['keeps numbers and clock times whole', '1,250.5 at 10:30', '1,250.5|at|10:30'],
    [
      'keeps addresses, handles and tags whole',
      'a@b.org @ada #news https://x.org/a?b=1',
      'a@b.org|@ada|#news|https://x.org/a?b=1',
    ],
    ['keeps ampersands inside capital letters', 'AT&T and B & B', 'AT&T|and|B|&|B'],
    ['gives an emoji a token and does not glue it to the word', 'Oslo🎉!', 'Oslo|🎉|!'],
    ['splits at a lost space after a full stop', 'It ended.The crowd', 'It|ended|.|The|crowd'],
    ['finds nothing in white space', ' \n\t\u200b', ''],
  ])('%s', (_, text, expected) => expect(words(text)).toBe(expected));

  it('keeps zero-width characters and soft hyphens inside the word they are in', () => {
    const text = 'Os\u00adlo and Ber\u200blin';
    const tokens = tokenise(text);
    expect(tokens.count).toBe(3);
    expect([tokens.start[2], tokens.end[2]]).toEqual([10, 17]);
  });

  it('gives offsets into the whole text when only a span is asked for', () => {
    const tokens = tokenise('Ada met Ben', { start: 4, end: 11 });
    expect([...tokens.start]).toEqual([4, 8]);
    expect([...tokens.end]).toEqual([7, 11]);
  });

  it('survives half a surrogate pair and combining marks', () => {
    expect(words('a\ud83d b')).toBe('a|\ud83d|b');
    expect(tokenise('Cafe\u0301 noir').count).toBe(2);
  });

  it('covers every character that is not space exactly once', () => {
    const text = "“Côte d'Ivoire’s” U.N.-led 5% (est. 2,000) … don't #x";
    const tokens = tokenise(text);
    let joined = '';
    for (let i = 0; i < tokens.count; i++) {
      if (i > 0) expect(tokens.start[i]).toBeGreaterThanOrEqual(tokens.end[i - 1] as number);
      joined += tokenText(tokens, i);
    }
    expect(joined).toBe(text.replace(/\s/g, ''));
  });
});
