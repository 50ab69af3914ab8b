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

describe('what may be sent', () => {
  const requested = async () => {
    const asked = vi.spyOn(fake.browser.permissions, 'request');
    await sitePermissions.request([A], ['searchTerms']);
    const question = asked.mock.calls[0]?.[0];
    asked.mockRestore();
    return question;
  };

  test('is asked about where the browser has a question for it', async () => {
    const manifest = vi
      .spyOn(fake.browser.runtime, 'getManifest')
      .mockReturnValue({ manifest_version: 3, name: '', version: '1', browser_specific_settings: { gecko: {} } });
    expect(await requested()).toEqual({ origins: [A], data_collection: ['searchTerms'] });
    manifest.mockRestore();
  });

  test('is no question elsewhere, which would refuse it as unknown', async () => {
    expect(await requested()).toEqual({ origins: [A] });
  });
});
