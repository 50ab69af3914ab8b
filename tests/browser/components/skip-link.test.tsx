import { describe, expect, test } from 'vitest';
import { SkipLink } from '../../../components/skip-link.tsx';
import { draw, place } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';

const link = () => place.querySelector('a') as HTMLAnchorElement;

describe('a link past what stands above', () => {
  test.each([
    ['what it names', <button key="b" type="button" id="there" />, 'there'],
    [
      'of a list its current row',
      <div key="l" id="there">
        <button type="button" tabIndex={-1} />
        <button type="button" tabIndex={0} id="current" />
      </div>,
      'current',
    ],
  ])('leads to %s, and leaves the address alone', async (_, target, expected) => {
    await draw(
      <>
        <SkipLink to="#there">Skip</SkipLink>
        {target}
      </>,
    );
    const before = location.href;
    link().click();
    expect(document.activeElement?.id).toBe(expected);
    expect(location.href).toBe(before);
  });

  test('is seen when the keyboard is on it', async () => {
    await draw(
      <main>
        <SkipLink to="#there">Skip to names</SkipLink>
        <h1 id="there">Names</h1>
      </main>,
    );
    expect(link().getBoundingClientRect().height).toBe(1);
    link().focus();
    expect(link().getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
    await expectAccessible();
  });
});
