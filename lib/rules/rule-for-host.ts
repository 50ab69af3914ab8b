import type { SiteRule } from './site-rule.ts';
import { SITE_RULES } from './site-rules.ts';

/** The rule for a host name: its own, else that of the nearest domain above it; null when there is none. */
export function ruleForHost(host: string, rules: readonly SiteRule[] = SITE_RULES): SiteRule | null {
  let name = host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '');
  while (name.includes('.')) {
    const rule = rules.find((candidate) => candidate.hosts.includes(name));
    if (rule) return rule;
    name = name.slice(name.indexOf('.') + 1);
  }
  return null;
}
