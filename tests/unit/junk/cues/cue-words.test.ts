import { describe, expect, test } from 'vitest';
import {
  beginsWord,
  countWords,
  foldWord,
  isDeclined,
  mayPart,
  nextWord,
  wordEnd,
  wordsOfPhrase,
} from '../../../../lib/junk/cues/cue-words.ts';

describe('words', () => {
  test.each([
    ['see also', ['see', ' also']],
    ["don't miss", ["don't", ' miss']],
    ['関連記事', ['関', '連', '記', '事']],
    ['lineで送る', ['line', 'で', '送', 'る']],
    ['أقرأ أيضًا', ['اقرا', ' ايضا']],
  ])('of “%s”', (phrase, words) => {
    expect(wordsOfPhrase(phrase)).toEqual(words);
  });

  test('a phrase of marks is a mistake', () => {
    expect(() => wordsOfPhrase('news 1%')).toThrow('no word');
  });

  test('end with their apostrophes, hyphens and marks, and before another script', () => {
    expect(wordEnd('suivez-nous!', 0)).toBe(11);
    expect(wordEnd("l'", 0)).toBe(1);
    expect(wordEnd('شـــارِكْ', 0)).toBe('شـــارِكْ'.length);
    expect(wordEnd('Xで', 0)).toBe(1);
    expect(wordEnd('ทีวี', 0)).toBe(2);
    expect(wordEnd('', 0)).toBe(0);
    expect(nextWord('  。', 0)).toBe(-1);
  });

  test('are compared without what not everybody writes', () => {
    expect(foldWord('D’Ici')).toBe("d'ici");
    expect(foldWord('نُشِرَتْ')).toBe(foldWord('نشرت'));
    expect(foldWord('إقــرأ')).toBe(foldWord('اقرا'));
    expect(foldWord('القراءة')).toBe(foldWord('القراءه'));
  });

  test('are counted by changes of script where no spaces are', () => {
    expect(countWords('アプリをダウンロード')).toBe(3);
    expect(countWords('会員登録')).toBe(1);
    expect(countWords('two words')).toBe(2);
    expect(beginsWord('会員', 1)).toBe(false);
  });
});

describe('where no spaces are', () => {
  test.each([
    ['写真家', 2, false],
    ['写真は', 2, true],
    ['シェアハウス', 3, false],
    ['15分更新', 3, true],
    ['部分更新', 2, false],
    ['写真', 2, true],
    ['ab', 1, true],
  ] as const)('“%s” at %i', (text, at, parts) => {
    expect(mayPart(text, at)).toBe(parts);
  });

  test('a noun with a particle is part of a sentence', () => {
    expect(isDeclined('会員登録は窓口で', 4)).toBe(true);
    expect(isDeclined('会員登録：', 4)).toBe(false);
    expect(isDeclined('フォローして下さい', 6)).toBe(false);
  });
});
