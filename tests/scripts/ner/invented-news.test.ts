import { describe, expect, it } from 'vitest';
import { inventNews } from '../../../scripts/ner/invented-news.ts';

const stock = {
  given: ['Ada', 'Ben'],
  family: ['Lund', 'Orr'],
  countries: ['Norway'],
  towns: ['Graz'],
  villages: ['Elmenau'],
  regions: ['Styria'],
  nationalities: ['Norwegian'],
  companies: ['Tessel Motors'],
  bodies: ['Federal Rail Office'],
  media: ['Orbita'],
  clubs: ['Norwall United'],
  events: ['Rail Cup'],
};

describe('inventNews', () => {
  const stories = inventNews(stock, 200, 1);

  it('fills every slot and says where', () => {
    for (const { text, spans } of stories) {
      expect(text).not.toMatch(/[{}|]|undefined/);
      let last = 0;
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        last = end;
      }
      expect(spans.length).toBeGreaterThan(0);
    }
  });

  it('tells the same stories for the same seed', () => {
    expect(inventNews(stock, 20, 4)).toEqual(inventNews(stock, 20, 4));
    expect(inventNews(stock, 20, 4)).not.toEqual(inventNews(stock, 20, 5));
  });
});
