import { expect, test, vi } from 'vitest';
import { onDemand } from '../../../components/on-demand.tsx';
import { draw, place } from './drawn.tsx';

const Words = ({ words }: { readonly words: string }) => <p>{words}</p>;

test('what is fetched on demand is fetched once, when it is first drawn, and then drawn at once', async () => {
  const load = vi.fn(async () => Words);
  const Late = onDemand(load);
  expect(load).not.toHaveBeenCalled();
  await draw(<Late words="first" />);
  await expect.poll(() => place.textContent).toBe('first');
  await draw(null);
  await draw(<Late words="again" />);
  expect(place.textContent).toBe('again');
  expect(load).toHaveBeenCalledOnce();
});
