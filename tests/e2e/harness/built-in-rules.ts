/* In the test builds, in place of the product's own list. */

import type { BuiltInRule } from '../../../lib/rules/built-in-rule.ts';

export const BUILT_IN_RULES: readonly BuiltInRule[] = [
  {
    hosts: ['127.0.0.1'],
    article: '.story-of-this-site',
    skip: '.skipped-on-this-site',
    junk: '.junk-of-this-site',
    junkKind: 'advert',
    tryOn: ['http://127.0.0.1/'],
  },
];
