import { describe, expect, test } from 'vitest';
import { contentOf, page } from '../page.ts';

const linksOf = (href: string): boolean => {
  const document = page(
    `<p>It rained. <a href="${href}">Insurers leave the old town</a></p>`,
    'https://www.news.example/2026/03/harbour-wall-to-be-raised',
  );
  return contentOf(document).blocks[0]?.runs[0]?.toStory === true;
};

describe('a link leads to another story', () => {
  test.each([
    ['with the day in its address', '/2026/03/insurers'],
    ['with three words of a headline', '/insurers-leave-town'],
    ['with an id', 'story.php?id=2199'],
    ['on the same site, written whole', 'https://m.news.example/insurers-leave-the-old-town/'],
    ['without a scheme', '//news.example/a/12345'],
  ])('%s', (_name, href) => expect(linksOf(href)).toBe(true));
});

describe('a link leads to no other story', () => {
  test.each([
    ['on another site', 'https://agency.example/2026/03/insurers-leave-the-old-town'],
    ['to a person or a place', '/people/tom-marsh'],
    ['to a document', '/2026/03/report-of-the-engineers.pdf'],
    ['to the article itself', '/2026/03/harbour-wall-to-be-raised'],
    ['to a place in it', '#notes-of-2026-03'],
    ['to a mailbox', 'mailto:desk-2026@news.example'],
  ])('%s', (_name, href) => expect(linksOf(href)).toBe(false));

  test('when it is a word or two', () => {
    const [block] = contentOf(page('<p>It rained on <a href="/2026/03/insurers-leave">Quay</a> Street.</p>')).blocks;
    expect(block?.runs[0]?.toStory).toBeUndefined();
  });
});
