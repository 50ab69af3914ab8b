import { expect, test } from 'vitest';
import { openFile } from '../../scripts/annotate/open-file.ts';
import { report } from '../../scripts/annotate/report.ts';

const RAIN =
  'The rain had not stopped for a week when the mayor of Tarn at last went down to the harbour to look at it.';
const PAGE = (
  canonical: string,
) => `<!doctype html><title>Rain in Tarn</title><link rel="canonical" href="${canonical}">
<nav><a href="/">Home</a> <a href="/rain">Rain</a></nav><article><h1>Rain in Tarn</h1><p>${RAIN} ${RAIN}</p>
<div class="riddle"><p>Today’s riddle asks what has a bed and never sleeps, and many have answered.</p></div>
<p>${RAIN} ${RAIN}</p><p>${RAIN}</p></article>`;
const RULES = [{ hosts: ['tarn.example'], junk: '.riddle', tryOn: ['https://tarn.example/rain'] }];

test('the rule of the page’s own site is used, in spans of the article alone and of the whole page', () => {
  const opened = openFile('rain.html', Buffer.from(PAGE('https://www.tarn.example/rain')), RULES);
  const { text, junk } = report(opened);
  const words = junk.filter(({ detector }) => detector === 'built-in-rule').map((s) => text.slice(s.start, s.end));
  expect(words).toEqual([expect.stringMatching(/^Today’s riddle .* answered\.$/)]);
  const whole = opened.junk.find(({ detector }) => detector === 'built-in-rule');
  expect(opened.content.text.slice(whole?.start, whole?.end)).toBe(words[0]);
});

test.each(['https://other.example/rain', 'https://', ''])('a page of %j is read without it', (canonical) => {
  const { junk } = openFile('rain.html', Buffer.from(PAGE(canonical)), RULES);
  expect(junk.some(({ detector }) => detector === 'built-in-rule')).toBe(false);
});
