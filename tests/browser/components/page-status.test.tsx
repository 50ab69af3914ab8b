import { describe, expect, test } from 'vitest';
import { PageStatus } from '../../../components/page-status.tsx';
import { message } from '../../../lib/i18n/message.ts';
import type { TabView } from '../../../lib/messaging/follow-tab.ts';
import { aReport } from './a-report.ts';
import { draw, place } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

describe('what there is to say about a tab', () => {
  test.each<[TabView, RegExp]>([
    [{ status: 'starting' }, /^Reading…$/],
    [{ status: 'unread' }, /^Press the Sidelight button in the toolbar to read this page\.$/],
    [{ status: 'unreadable', reason: message('fault', 'no tab') }, /^Sidelight cannot read this page\. [^(]*stores\.$/],
    [{ status: 'unreadable', reason: message('browserRefuses') }, /^Sidelight cannot read this page\. [^(]*stores\.$/],
    [{ status: 'unreadable', reason: message('pageSilent') }, /^The page did not answer\.$/],
    [{ status: 'open', report: aReport({ status: 'reading' }) }, /^Reading…$/],
    [{ status: 'open', report: aReport({ status: 'no-article' }) }, /^There is no article on this page/],
    [{ status: 'unreadable', reason: message('unreadablePdf') }, /^This is a PDF\. [^(]*$/],
    [
      {
        status: 'open',
        report: aReport({ status: 'no-article', outOfReach: message('unreadableFrameOf', 'a.example') }),
      },
      /^Most of this page is a frame that belongs to another site \(a\.example\)/,
    ],
    [{ status: 'open', report: aReport() }, /^$/],
    [
      { status: 'open', report: aReport({ notices: [message('menuRead'), message('menuCite')] }) },
      /^Read this page with SidelightCopy with citation$/,
    ],
  ])('%o', async (view, words) => {
    await draw(<PageStatus view={view} />);
    expect(place.textContent).toMatch(words);
    await expectAccessible();
  });

  test.each(HOSTILE)('shows %s as letters', async (_, words) => {
    await draw(<PageStatus view={{ status: 'open', report: aReport({ notices: [message('fault', words)] }) }} />);
    expectLetters(words);
    await draw(<PageStatus view={{ status: 'unreadable', reason: message('unreadableFrameOf', words) }} />);
    expectLetters(words);
  });
});
