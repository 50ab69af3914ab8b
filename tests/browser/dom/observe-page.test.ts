import { afterEach, expect, test, vi } from 'vitest';
import { observePage, type PageChange } from '../../../lib/dom/observe-page.ts';

let stop = () => {};
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

function watch(ignore: (node: Node) => boolean = () => false) {
  const changes: PageChange[] = [];
  const page = observePage(document, ignore, (change) => changes.push(change));
  stop = page.stop;
  return { page, changes };
}

const rest = () => new Promise((resolve) => setTimeout(resolve, 700));

test('text added is heard once, after the page has come to rest', async () => {
  const { changes } = watch();
  for (const word of ['one', 'two', 'three']) document.body.append(word);
  await vi.waitFor(() => expect(changes.length).toBe(1), { timeout: 3000 });
});

test('elements without text, our own elements and quiet changes are not heard', async () => {
  const host = document.createElement('div');
  const { page, changes } = watch((node) => node === host);
  document.body.append(document.createElement('i'));
  host.textContent = 'a card';
  document.body.append(host);
  page.quietly(() => document.body.append('hidden by us'));
  await rest();
  expect(changes).toEqual([]);
});

test('a change of the page before a quiet one is still heard', async () => {
  const { page, changes } = watch();
  document.body.append('news');
  page.quietly(() => document.body.append('ours'));
  await vi.waitFor(() => expect(changes.length).toBe(1), { timeout: 3000 });
});

test('after stop nothing is heard', async () => {
  const { changes } = watch();
  stop();
  document.body.append('late');
  await rest();
  expect(changes).toEqual([]);
});

test('a page that was kept from working is not taken for one at rest', async () => {
  const { changes } = watch();
  document.body.append('news');
  await Promise.resolve();
  const end = performance.now() + 900;
  while (performance.now() < end);
  // The timer that ran out meanwhile comes first; the page's own work would come now.
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(changes).toEqual([]);
  await vi.waitFor(() => expect(changes).toEqual([{ addressChanged: false, restless: false }]), { timeout: 3000 });
});
