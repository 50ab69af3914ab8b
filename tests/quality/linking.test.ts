/* The written linking gold as a gate: a link shown to a user is right, and what the pack holds is found. */

import { describe, expect, it } from 'vitest';
import { evaluateLinking, readFixtures } from '../gold/linking-figures.ts';
import { shippedPack } from '../shipped-data.ts';

const FOLDER = new URL('../fixtures/linking/', import.meta.url).pathname;

describe('linking on the written fixtures', () => {
  const figures = evaluateLinking(readFixtures(FOLDER), shippedPack());
  it('has gold for at least forty articles', () => expect(figures.articles).toBeGreaterThanOrEqual(40));
  it('shows hardly a wrong link', () =>
    expect(figures.precision, figures.errors.join('\n')).toBeGreaterThanOrEqual(0.97));
  it('finds what the pack holds', () => expect(figures.recall, figures.errors.join('\n')).toBeGreaterThanOrEqual(0.9));
});
