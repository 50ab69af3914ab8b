import { describe, expect, it } from 'vitest';
import { joinVariants } from '../../../../lib/entities/variants/join-variants.ts';
import { readMarked } from '../marked-article.ts';

describe('joinVariants', () => {
  it('names the entity by its fullest form and keeps the other spellings in order', () => {
    const { text, mentions } = readMarked('[o1:NFB] rules. The [o1:Northern Fisheries Board] ([o1:NFB]) met.');
    const [entity] = joinVariants(text, mentions).entities;
    expect(entity).toMatchObject({
      id: 'organisation:northern fisheries board',
      name: 'Northern Fisheries Board',
      alsoWritten: ['NFB'],
    });
  });

  it('does not join spellings that are both known as something else', () => {
    const { text, mentions } = readMarked('[l1:Marenka] and [l2:Marenca] are two villages.');
    expect(joinVariants(text, mentions).entities).toHaveLength(1);
    expect(joinVariants(text, mentions, { known: () => true }).entities).toHaveLength(2);
  });

  it('gives every entity an id of its own', () => {
    const { text, mentions } = readMarked('[p1:Ana Rojas] and [p2:Luis Rojas] came. [p3:Rojas] spoke.');
    const ids = joinVariants(text, mentions).entities.map((entity) => entity.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('takes hostile names for what they are', () => {
    const { text, mentions } = readMarked('[p1:constructor] met [p2:__proto__ toString] and [o1:<b>] at [l1:...].');
    expect(joinVariants(text, mentions).entities).toHaveLength(4);
  });
});
