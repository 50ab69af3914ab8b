import { describe, expect, test } from 'vitest';
import { ruleForHost } from '../../../lib/rules/rule-for-host.ts';

const RULES = [
  { hosts: ['news.example'], article: 'main', tryOn: [] },
  { hosts: ['blog.news.example', 'other.example'], skip: '.x', tryOn: [] },
];

describe('the rule for a host', () => {
  test.each([
    ['news.example', 0],
    ['www.news.example', 0],
    ['WWW.News.Example.', 0],
    ['sport.news.example', 0],
    ['blog.news.example', 1],
    ['a.blog.news.example', 1],
    ['other.example', 1],
    ['fakenews.example', null],
    ['example', null],
    ['', null],
  ])('%s', (host, index) => {
    expect(ruleForHost(host, RULES)).toBe(index === null ? null : RULES[index]);
  });
});
