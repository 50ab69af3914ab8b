import { beforeEach, describe, expect, test, vi } from 'vitest';
import { sitePermissions } from '../../../lib/storage/site-permissions.ts';
import { fake } from '../../fake-extension.ts';

const A = 'https://a.example/*';
const B = 'https://b.example/*';

beforeEach(() => fake.reset());

describe('the sites that the user has permitted', () => {
  test('are asked for, known, and taken back', async () => {
    expect(await sitePermissions.granted()).toEqual([]);
    expect(await sitePermissions.request([A, B])).toBe(true);
    expect(await sitePermissions.granted()).toEqual([A, B]);
    expect(await sitePermissions.contains([A])).toBe(true);
    expect(await sitePermissions.remove([A])).toBe(true);
    expect(await sitePermissions.granted()).toEqual([B]);
    expect(await sitePermissions.contains([A, B])).toBe(false);
  });

  test('are none where the browser knows of none', async () => {
    const asked = vi.spyOn(fake.browser.permissions, 'getAll').mockResolvedValue({});
    expect(await sitePermissions.granted()).toEqual([]);
    asked.mockRestore();
  });

  test('are watched until that is over', () => {
    const heard = vi.fn<() => void>();
    const { stop } = sitePermissions.watch(heard);
    fake.events.permissionsAdded.fire();
    fake.events.permissionsRemoved.fire();
    expect(heard).toHaveBeenCalledTimes(2);
    stop();
    fake.events.permissionsAdded.fire();
    fake.events.permissionsRemoved.fire();
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
