/* A page at a glance to draw in tests; each test names what matters to it. */

import type { PageReport } from '../../../lib/messaging/protocol.ts';
import { AN_ARTICLE } from './a-note.ts';

export const aReport = (part: Partial<PageReport> = {}): PageReport => ({
  status: 'ready',
  notices: [],
  title: AN_ARTICLE.title,
  host: 'news.example',
  source: AN_ARTICLE.source,
  language: 'en',
  published: '2024-07-10',
  publishedFrom: 'json-ld',
  updated: null,
  publishedCorrected: false,
  dates: { lines: [], events: [], overAYearOld: false },
  copySigns: [],
  cast: [],
  junk: [],
  junkMode: 'dim',
  junkRules: [],
  hidden: 0,
  comments: null,
  allOpen: false,
  focus: false,
  notes: [],
  copies: [],
  elsewhere: [],
  changes: null,
  changesPainted: false,
  article: AN_ARTICLE,
  ...part,
});
