import { expect, test } from 'vitest';
import { isWrappedProse } from '../../../lib/text/wrapped-prose.ts';

const MEMO =
  'The lock gates were painted in May and hung again in June. Since\nthen the lower one has not closed well, and some water is lost\nat night.\n\nThe smith says that it is not the hinge but the stone under it,\nwhich has sunk by the breadth of a thumb since the spring, and\nthat it can be raised.';
const CODE =
  'const tide = harbour.high(moon.phase(now()), { metres: true });\nconst low = harbour.low(moon.phase(now()), { metres: true })\n\nfor (const boat of boats.filter(({ draught }) => draught < low))\n  boat.send(message("wait", { until: tide.at, by: "the pier" }))\nreturn boats.map((boat) => boat.name + ": " + boat.state + "\\n")';
const POEM =
  'The bell beneath the water\nrings for those who went,\n\nand those who stay on land\nmust keep a candle lent.';

test.each([
  ['a memo is prose that ends at a margin', MEMO, true],
  ['a program is none', CODE, false],
  ['a poem keeps its lines', POEM, false],
  ['one line is none', 'The ferry is late.', false],
])('%s', (_name, source, expected) => {
  expect(isWrappedProse(source)).toBe(expected);
});
