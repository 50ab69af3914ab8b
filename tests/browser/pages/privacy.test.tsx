import '../../../entrypoints/privacy/privacy.css';
import { expect, test } from 'vitest';
import { PrivacyPage } from '../../../entrypoints/privacy/privacy-page.tsx';
import { draw, place } from '../components/drawn.tsx';
import { expectAccessible } from '../components/expect-accessible.ts';

test('says what is kept, what is sent to whom, and leads to where that is seen and deleted', async () => {
  await draw(<PrivacyPage homepage="https://sidelight.example/" />);
  expect(place.textContent).toContain('Reading sends nothing');
  expect(place.querySelectorAll('.sendings tbody tr')).toHaveLength(4);
  expect([...place.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['What left this browser', '/options.html#look-up'],
    ['Memory', '/options.html'],
    ['Leave, or start anew', '/library.html#backup'],
    ['https://sidelight.example/', 'https://sidelight.example/'],
  ]);
  await expectAccessible();
});
