import { describe, expect, test, vi } from 'vitest';
import { SentRequests, type SentRequestsProps } from '../../../components/sent-requests.tsx';
import { draw, hasButton, place, press } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

async function drawRequests(part: Partial<SentRequestsProps> = {}) {
  const calls = { onPermit: vi.fn(), onForbid: vi.fn(), onClear: vi.fn() };
  await draw(<SentRequests permitted={null} requests={[]} {...calls} {...part} />);
  return calls;
}

const aRequest = (address: string, at = '2024-07-10T08:00:00Z') => ({ at, address });

describe('what left this browser', () => {
  test('is nothing at first', async () => {
    await drawRequests();
    expect(place.textContent).toContain('Reading sends nothing.');
    expect(place.textContent).toContain('Nothing so far.');
    expect(hasButton('Forbid') || hasButton('Allow asking Wikipedia')).toBe(false);
    await expectAccessible();
  });

  test('is forbidden, and allowed', async () => {
    const { onForbid } = await drawRequests({ permitted: true });
    await expectAccessible();
    await press('Forbid');
    expect(onForbid).toHaveBeenCalledOnce();
    const { onPermit } = await drawRequests({ permitted: false });
    await expectAccessible();
    await press('Allow asking Wikipedia');
    expect(onPermit).toHaveBeenCalledOnce();
  });

  test('is listed with its time, and cleared', async () => {
    const { onClear } = await drawRequests({ requests: [aRequest('https://en.wikipedia.org/x')] });
    expect(place.querySelector('time')?.dateTime).toBe('2024-07-10T08:00:00Z');
    expect(place.querySelector('li')?.textContent).toMatch(/^\d+ Jul 2024, .*M https:\/\/en\.wikipedia\.org\/x$/);
    await expectAccessible();
    await press('Clear the list and the kept replies');
    expect(onClear).toHaveBeenCalledOnce();
  });

  test.each(HOSTILE)('is shown as letters: %s', async (_, words) => {
    await drawRequests({ requests: [aRequest(words, words)] });
    expectLetters(words);
  });
});
