import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../lib/entities/find-entities.ts';
import type { Article } from '../../../lib/text/article.ts';
import { plainArticle } from '../../plain-article.ts';

const articleOf = (...paragraphs: string[]): Article => plainArticle(paragraphs.join('\n'));

const found = (article: Article): string[] =>
  findEntities(article, null).mentions.map(
    (mention) => `${article.text.slice(mention.start, mention.end)} ${mention.type}`,
  );

const joined = (article: Article): string[] =>
  findEntities(article, null).entities.map((entity) => [entity.name, ...entity.alsoWritten].join(' = '));

describe('findEntities without a model', () => {
  it('types a person by given name and the surname after it', () => {
    const article = articleOf('Maria Lindqvist arrived late.', 'Nobody had told Lindqvist.');
    expect(found(article)).toEqual(['Maria Lindqvist person', 'Lindqvist person']);
    expect(joined(article)).toEqual(['Maria Lindqvist = Lindqvist']);
  });

  it('takes nationality and title off a person', () => {
    expect(found(articleOf('They met German Chancellor Petra Holm there.'))).toEqual([
      'German nationality',
      'Petra Holm person',
    ]);
  });

  it('types organisations by their last word or by what is said around them', () => {
    expect(found(articleOf('She left Northfield University for the news agency Orbita.'))).toEqual([
      'Northfield University organisation',
      'Orbita organisation',
    ]);
  });

  it('joins the spellings of one foreign place', () => {
    const article = articleOf(
      'He landed at the Plesechny launch site.',
      'The Pletsechni is not it, but the Plesechni cosmodrome is.',
    );
    expect(joined(article)).toContain('Plesechny = Plesechni');
  });

  it('never crosses from one block into the next', () => {
    const article = articleOf('They came from New', 'York Peppermint is a tea.');
    expect(found(article)).toEqual([]);
  });

  it('is silent on ordinary words of a German sentence', () => {
    const article = {
      ...articleOf('Der Minister sprach am Abend mit der Presse über Kohle, Stahl und die Zukunft der Arbeit.'),
      language: 'de',
    };
    expect(found(article)).toEqual([]);
  });

  it.each([
    [
      'de',
      'Bundeskanzler Olaf Brenner ist nach München gereist. Die Bundesregierung hat den Haushalt beschlossen, Brenner blieb hart. Herr Maier vom Städtetag widersprach der Kommission.',
      ['Olaf Brenner person', 'München place', 'Brenner person', 'Maier person'],
    ],
    [
      'fr',
      'Le président Paul Lemaire a rencontré lundi à Bruxelles la chancelière. Selon Le Monde, la Chine baissera ses droits de douane.',
      ['Paul Lemaire person', 'Bruxelles place', 'Le Monde organisation', 'Chine place'],
    ],
    [
      'es',
      'El presidente Carlos Medina viajó el lunes a Bruselas. Medina dijo que España apoya el acuerdo. El Gobierno no quiso comentar.',
      ['Carlos Medina person', 'Bruselas place', 'Medina person', 'España place'],
    ],
    [
      'nl',
      'Premier Jan Smit reisde maandag naar Brussel. Smit zei dat Nederland het akkoord steunt. De Commissie wilde niet reageren.',
      ['Jan Smit person', 'Brussel place', 'Smit person', 'Nederland place'],
    ],
    [
      'it',
      'Il presidente Marco Bellini è arrivato lunedì a Parigi. Bellini ha detto che l’Italia sosterrà il piano. La Commissione tace.',
      ['Marco Bellini person', 'Parigi place', 'Bellini person', 'Italia place'],
    ],
    [
      'pt',
      'O presidente Pedro Almeida viajou na segunda-feira. Almeida disse que Portugal apoia a Ucrânia. A Comissão não quis comentar.',
      ['Pedro Almeida person', 'Almeida person', 'Portugal place', 'Ucrânia place'],
    ],
  ])('finds in %s what is certain and nothing else', (language, text, expected) => {
    expect(found({ ...articleOf(text), language })).toEqual(expected);
  });

  it.each([
    ['no capitals', 'the minister met the press and went home to rest.'],
    ['only capitals', 'MINISTER MEETS PRESS AND GOES HOME TO REST AFTER LONG DAY'],
    ['a headline of ordinary words', 'Why Every Kitchen Needs A Better Knife This Winter'],
    ['a script it cannot read', 'министр встретился с прессой. 部长会见了记者。'],
  ])('is silent on %s', (_, text) => expect(found(articleOf(text))).toEqual([]));

  it('says where it stopped when the text is too long', () => {
    const article = articleOf('Berlin is quiet. '.repeat(100));
    const { mentions, truncatedAt } = findEntities(article, null, 170);
    expect(truncatedAt).toBe(170);
    expect(mentions.length).toBe(10);
  });
});
