/* In the test builds, in place of the product's own list. */

import type { SiteRule } from '../../../lib/rules/site-rule.ts';

export const SITE_RULES: readonly SiteRule[] = [
  {
    hosts: ['127.0.0.1'],
    article: '.story-of-this-site',
    skip: '.skipped-on-this-site',
    junk: '.junk-of-this-site',
    junkKind: 'advert',
    tryOn: ['http://127.0.0.1/'],
  },
];
