/* All settings on one page: what to show, what to do with junk, which sites. Each change is saved as it is made. */

import { useEffect, useState } from 'preact/hooks';
import { JunkModes } from '../../components/junk-modes.tsx';
import { LocalRules } from '../../components/local-rules.tsx';
import { MemorySettings } from '../../components/memory-settings.tsx';
import { NameChoices } from '../../components/name-choices.tsx';
import { SettingsFile } from '../../components/settings-file.tsx';
import { SitePermissions } from '../../components/site-permissions.tsx';
import { Switch } from '../../components/switch.tsx';
import { useSitePermissions } from '../../components/use-site-permissions.ts';
import { WIKIMEDIA_PERMISSIONS } from '../../lib/knowledge/wikimedia-requests.ts';
import { send } from '../../lib/messaging/send.ts';
import type { Hover } from '../../lib/settings/card-settings.ts';
import { withoutRule } from '../../lib/settings/local-rule.ts';
import type { Density, JunkMode, Settings } from '../../lib/settings/settings.ts';
import { watchSettings } from '../../lib/storage/settings-store.ts';
import { sitePermissions } from '../../lib/storage/site-permissions.ts';
import { LookUpSection } from './look-up-section.tsx';

export function Options() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [error, setError] = useState<string | null>(null);
  const permissions = useSitePermissions(sitePermissions, WIKIMEDIA_PERMISSIONS);
  useEffect(() => {
    void send('settings.read').then(setSettings);
    // What is said about a name in a tab meanwhile must not be lost to a stale page.
    return watchSettings(setSettings).stop;
  }, []);
  if (!settings) return null;
  const change = async (part: Partial<Settings>) => {
    const next = { ...settings, ...part };
    setSettings(next);
    const reply = await send('settings.write', next);
    setError(reply.ok ? null : `Could not be saved: ${reply.reason}`);
  };
  const { sites } = settings;
  return (
    <main class="options">
      <h1>Sidelight settings</h1>
      {error && (
        <p class="notice error" role="alert">
          {error}
        </p>
      )}
      <section>
        <h2>Reading</h2>
        <Switch on={settings.enabled} onChange={(enabled) => void change({ enabled })}>
          Sidelight is on
        </Switch>
        <label class="row">
          Underline names
          <select
            value={settings.density}
            onChange={(event) => void change({ density: event.currentTarget.value as Density })}
          >
            <option value="first">at their first mention</option>
            <option value="all">at every mention</option>
            <option value="none">not at all</option>
          </select>
        </label>
        <Switch on={settings.underlineDates} onChange={(underlineDates) => void change({ underlineDates })}>
          Underline dates such as “on Wednesday” (a click explains them either way)
        </Switch>
        <label class="row">
          A name’s card opens
          <select
            value={settings.hover}
            onChange={(event) => void change({ hover: event.currentTarget.value as Hover })}
          >
            <option value="off">at a click</option>
            <option value="alt">at a click, or while Alt is held over the name</option>
            <option value="on">at a click, or when the pointer rests on it</option>
          </select>
        </label>
        <label class="row">
          Junk in articles
          <select
            value={settings.junk}
            onChange={(event) => void change({ junk: event.currentTarget.value as JunkMode })}
          >
            <option value="dim">dim it</option>
            <option value="hide">hide it</option>
            <option value="leave">leave it</option>
          </select>
        </label>
      </section>
      <section>
        <h2>Junk, kind by kind</h2>
        <JunkModes
          general={settings.junk}
          kinds={settings.junkKinds}
          onChange={(junkKinds) => void change({ junkKinds })}
        />
        <p class="quiet small">
          Only what is surely junk is ever hidden; the rest is dimmed. A site with a choice of its own goes by that.
        </p>
      </section>
      <section>
        <h2>Junk you taught</h2>
        <LocalRules
          rules={settings.junkRules}
          onChange={(rule) =>
            void change({ junkRules: settings.junkRules.map((other) => (other.id === rule.id ? rule : other)) })
          }
          onRemove={({ id }) => void change({ junkRules: withoutRule(settings.junkRules, id) })}
        />
      </section>
      <section>
        <h2>Where Sidelight may read without a click</h2>
        <SitePermissions {...permissions} />
      </section>
      <NameChoices settings={settings} onChange={(part) => void change(part)} />
      <MemorySettings
        on={settings.memory}
        onChange={(memory) => void change({ memory })}
        onClear={async (from) => {
          const reply = await send('memory.clear', from === undefined ? {} : { from });
          return reply.ok ? reply.value : reply.reason;
        }}
      />
      <LookUpSection />
      <section>
        <h2>Sites with choices of their own</h2>
        {Object.keys(sites).length === 0 ? (
          <p class="quiet">None. The toolbar popup changes what holds on the site it is opened on.</p>
        ) : (
          <ul>
            {Object.entries(sites).map(([host, site]) => (
              <li key={host} class="row">
                <span class="grow">
                  {host}
                  <span class="quiet">
                    {site.enabled === false && ' · off'}
                    {site.junk && ` · junk: ${site.junk}`}
                    {site.density && ` · names: ${site.density}`}
                    {site.memory === false && ' · not remembered'}
                  </span>
                </span>
                <button
                  type="button"
                  class="plain"
                  onClick={() => {
                    const { [host]: _removed, ...others } = settings.sites;
                    void change({ sites: others });
                  }}
                >
                  Forget
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>These settings as a file</h2>
        <SettingsFile settings={settings} onLoad={(loaded) => void change(loaded)} />
      </section>
    </main>
  );
}
