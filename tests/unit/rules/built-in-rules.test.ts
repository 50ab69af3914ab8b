/*
 * The rules as data: sorted, valid, each with a page to try it on. The list that ships is empty, so the checks are
 * shown to bite.
 */

import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { JUNK_KINDS } from '../../../lib/junk/junk-span.ts';
import type { BuiltInRule } from '../../../lib/rules/built-in-rule.ts';
import { BUILT_IN_RULES } from '../../../lib/rules/built-in-rules.ts';
import { ruleForHost } from '../../../lib/rules/rule-for-host.ts';
import { BUILT_IN_RULES as TEST_RULES } from '../../e2e/harness/built-in-rules.ts';

const { document } = new JSDOM('').window;

function isSelector(selector: string): boolean {
  try {
    document.querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

/** What is wrong with a list of rules, in sentences. */
function faults(rules: readonly BuiltInRule[]): string[] {
  const found: string[] = [];
  const hosts = rules.flatMap((rule) => rule.hosts);
  if (new Set(hosts).size < hosts.length) found.push('a host has two rules');
  const first = rules.map((rule) => rule.hosts[0] ?? '');
  if (first.join() !== [...first].sort().join()) found.push('not sorted by first host');
  for (const rule of rules) {
    const name = rule.hosts[0] ?? '(no host)';
    if (rule.hosts.length === 0) found.push(`${name}: no host`);
    if (rule.hosts.some((host) => !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) || host.startsWith('www.')))
      found.push(`${name}: a host is not written as one`);
    if (rule.article === undefined && rule.skip === undefined && rule.junk === undefined)
      found.push(`${name}: says nothing`);
    for (const selector of [rule.article, rule.skip, rule.junk])
      if (selector !== undefined && !isSelector(selector)) found.push(`${name}: ${selector} is no selector`);
    if (rule.junkKind !== undefined && !JUNK_KINDS.some((kind) => kind === rule.junkKind))
      found.push(`${name}: no kind ${rule.junkKind}`);
    if (rule.tryOn.length === 0) found.push(`${name}: no page to try it on`);
    for (const page of rule.tryOn)
      if (!URL.canParse(page) || ruleForHost(new URL(page).hostname, rules) !== rule)
        found.push(`${name}: ${page} is no page of it`);
  }
  return found;
}

describe('site rules', () => {
  test.each([
    ['that ship', BUILT_IN_RULES],
    ['of the test builds', TEST_RULES],
  ])('%s are sorted, valid, and have a page to try them on', (_name, rules) => {
    expect(faults(rules)).toEqual([]);
  });

  const good: BuiltInRule = { hosts: ['a.example'], junk: '.box', tryOn: ['https://www.a.example/story'] };
  test.each<[string, BuiltInRule[], RegExp]>([
    ['out of order', [{ ...good, hosts: ['b.example'], tryOn: ['https://b.example/'] }, good], /not sorted/],
    ['with a host twice', [good, good], /two rules/],
    ['with www', [{ ...good, hosts: ['www.a.example'] }], /not written as one/],
    ['with a broken selector', [{ ...good, junk: '.box >' }], /no selector/],
    ['with an unknown kind', [{ ...good, junkKind: 'riddle' }], /no kind/],
    ['without a page', [{ ...good, tryOn: [] }], /no page to try/],
    ['with another site’s page', [{ ...good, tryOn: ['https://c.example/'] }], /no page of it/],
    ['that say nothing', [{ hosts: ['a.example'], tryOn: good.tryOn }], /says nothing/],
  ])('%s are refused', (_name, rules, fault) => {
    expect(faults(rules).join()).toMatch(fault);
  });
});
