import { expect, test, vi } from 'vitest';
import { ColourNames } from '../../../components/options/colour-names.tsx';
import { draw, field, fill } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';

async function drawNames(colourNames: Record<string, string>) {
  const onChange = vi.fn();
  await draw(<ColourNames settings={{ colourNames }} onChange={onChange} />);
  return onChange;
}

test('a colour is given a name, without what stands around it', async () => {
  const onChange = await drawNames({ pink: 'doubt' });
  await fill('Yellow', ' quote ');
  expect(onChange.mock.lastCall).toEqual([{ colourNames: { pink: 'doubt', yellow: 'quote' } }]);
  await expectAccessible();
});

test('an empty field gives a colour its common name again', async () => {
  const onChange = await drawNames({ pink: 'doubt', blue: 'fact' });
  expect(field('Pink').value).toBe('doubt');
  await fill('Pink', ' ');
  expect(onChange.mock.lastCall).toEqual([{ colourNames: { blue: 'fact' } }]);
});
