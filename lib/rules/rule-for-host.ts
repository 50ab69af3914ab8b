import type { BuiltInRule } from './built-in-rule.ts';
import { BUILT_IN_RULES } from './built-in-rules.ts';

/** The rule for a host name: its own, else that of the nearest domain above it; null when there is none. */
export function ruleForHost(host: string, rules: readonly BuiltInRule[] = BUILT_IN_RULES): BuiltInRule | null {
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
