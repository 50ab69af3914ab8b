import { expect, test } from 'vitest';
import { tokeniseArticle } from '../../../../lib/entities/article-tokens.ts';
import type { Mention } from '../../../../lib/entities/mention.ts';
import { findAsRelative } from '../../../../lib/entities/tagger/as-relative.ts';
import { plainArticle } from '../../../plain-article.ts';

/** What is read, and where a name that is found in it stands in the article. */
function readAs(text: string, language: string, name: string): { read: string; found: string[] } {
  let read = '';
  const found = findAsRelative(tokeniseArticle(plainArticle(text)), language, ({ tokens }): Mention[] => {
    read = tokens.text;
    const start = read.indexOf(name);
    return [{ start, end: start + name.length, type: 'person', entityId: null, score: 1, detector: 'tagger' }];
  });
  return { read, found: found.map(({ start, end }) => text.slice(start, end)) };
}

test('Ukrainian is read as Russian is written, word by word', () => {
  const { read, found } = readAs('Мер Києва із В’ячеславом у четвер.', 'uk', 'Вьячеславом');
  expect(read).toContain('Мэр Киева с Вьячеславом в четвер');
  expect(found).toEqual(['В’ячеславом']);
});

test('capitals stay as they are', () => {
  expect(readAs('ЄВРОПЕЙСЬКИЙ суд', 'uk', 'суд').read).toContain('ЕВРОПЕЙСКИЙ суд');
});

test('a language with a model of its own is read as it is', () => {
  expect(readAs('Мер у Києві', 'ru', 'Мер')).toEqual({ read: 'Мер у Києві', found: ['Мер'] });
});

test('what is found across no words of the article is left out', () => {
  expect(readAs('Мер Києва', 'uk', 'эр').found).toEqual([]);
});
