import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CUE_ROLES, findCues, isCueLine, matchCue } from '../../../../lib/junk/cues/match-cue.ts';
import { LANGUAGES, sliceOf } from '../../../../lib/languages/all-languages.ts';
import { examplesOf } from '../../../gold/language-examples.ts';

describe('cue phrases', () => {
  test.each(LANGUAGES.flatMap(({ code, junk }) => (junk ? [[code, junk] as const] : [])))(
    '%s: its phrases are written as the matcher reads',
    (_code, junk) => {
      for (const role of CUE_ROLES) {
        const phrases = junk[role].split('|').filter((phrase) => phrase !== '');
        expect(new Set(phrases).size).toBe(phrases.length);
        for (const phrase of phrases) {
          expect(phrase).toBe(phrase.toLowerCase());
          expect(matchCue(phrase.replaceAll("'", '’'), 0, role), `${role}: ${phrase}`).not.toBeNull();
        }
      }
    },
  );

  test('the longest phrase is taken, and only whole words', () => {
    expect(matchCue('See also the rest', 0, 'related')).toMatchObject({ end: 8, words: 2 });
    expect(matchCue('Read more newspapers', 0, 'related')).toMatchObject({ end: 9 });
    expect(matchCue('Readmore', 0, 'related')).toBeNull();
    expect(matchCue('Seeing also', 0, 'related')).toBeNull();
  });

  test('where no spaces are, a phrase is found in a run of characters, but not inside a word', () => {
    expect(matchCue('写真：田中一郎', 0, 'credit')).toMatchObject({ end: 2, words: 1 });
    expect(matchCue('写真家の田中', 0, 'credit')).toBeNull();
    expect(isCueLine('この記事をシェアする', 'share')).toBe(true);
    expect(isCueLine('シェアハウス', 'share')).toBe(false);
    expect(findCues('無料でメルマガに登録する', 'promotion')).toMatchObject([{ start: 3, words: 4 }]);
  });

  test('under the marks of Arabic, and behind a letter written in one with it where it may stand anywhere', () => {
    expect(matchCue('اِقْرَأْ أَيْضًا: خبر', 0, 'related')).toMatchObject({ words: 2 });
    expect(findCues('واشتركوا في نشرتنا', 'promotion')).toMatchObject([{ start: 0 }]);
    expect(isCueLine('والإعلان', 'advert')).toBe(false);
  });

  test('a line is a cue when nothing but marks stands beside it', () => {
    expect(['— Advertisement —', 'ADVERTISEMENT', 'Advertisement:'].every((line) => isCueLine(line, 'advert'))).toBe(
      true,
    );
    expect(isCueLine('Advertisement for tobacco', 'advert')).toBe(false);
    expect(isCueLine('', 'advert')).toBe(false);
  });

  test('cues in a line are found without overlaps', () => {
    const line = 'Sign up for our newsletter';
    expect(findCues(line, 'promotion').map((cue) => line.slice(cue.start, cue.end))).toEqual(['Sign up', 'newsletter']);
  });
});

describe('examples of each language', () => {
  test.each(examplesOf('junk'))('$language: what the lists know, and what they must not take for it', (file) => {
    const junk = sliceOf(file.language, 'junk');
    const examples = JSON.parse(readFileSync(file.path, 'utf8'));
    for (const [role, line] of examples.is) {
      const found =
        role === 'promotion' || role === 'consent' || role === 'rights'
          ? findCues(line, role)[0]
          : matchCue(line, 0, role);
      expect(found, `${role}: ${line}`).toBeTruthy();
    }
    const shown = new Set(examples.is.map(([role]: [string]) => role));
    expect(CUE_ROLES.filter((role) => junk?.[role] !== '' && !shown.has(role))).toEqual([]);
    for (const [role, line] of examples.isNot) expect(matchCue(line, 0, role), `${role}: ${line}`).toBeNull();
  });
});
