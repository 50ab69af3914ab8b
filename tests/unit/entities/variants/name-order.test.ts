import { describe, expect, test } from 'vitest';
import { joinVariants } from '../../../../lib/entities/variants/join-variants.ts';
import { inGivenOrder } from '../../../../lib/entities/variants/name-order.ts';
import { readMarked } from '../marked-article.ts';

test.each([
  ['hu', 'Orbán Viktor', 'Viktor Orbán'],
  ['hu', 'Kis Anna Mária', 'Anna Mária Kis'],
  ['hu', 'Donald Trump', 'Donald Trump'],
  ['hu', 'Viktor Orbán', 'Viktor Orbán'],
  ['hu', 'Viktor', 'Viktor'],
  ['hu', '', ''],
  ['de', 'Orbán Viktor', 'Orbán Viktor'],
  ['', 'Orbán Viktor', 'Orbán Viktor'],
])('in %j %j is %j', (language, name, ordered) => expect(inGivenOrder(name, language)).toBe(ordered));

describe('people of a Hungarian article', () => {
  const idsOf = (marked: string, language: string): (string | null)[] => {
    const { text, mentions: found } = readMarked(marked);
    return joinVariants(text, found, { language }).mentions.map(({ entityId }) => entityId);
  };

  test('are joined in either order, by surname and in a case', () => {
    const text = '[p1:Kis Ágnes] beszélt. [p1:Kis] szerint kész. [p1:Ágnes Kis] és [p1:Kis Ágnesnek] is.';
    expect(new Set(idsOf(text, 'hu')).size).toBe(1);
  });

  test('of one given name are two, and a surname that two bear is nobody’s', () => {
    const ids = idsOf('[p1:Kis Viktor] és [p1:Nagy Viktor]. [p1:Kis Ágnes] is. [p1:Kis] nem.', 'hu');
    expect(new Set(ids).size).toBe(4);
  });

  test('in another language keep their order', () => {
    expect(new Set(idsOf('[p1:Kis Ágnes] sprach. [p1:Ágnes Kis] auch.', 'de')).size).toBe(2);
  });
});
