import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { manifestCommands } from './lib/settings/commands.ts';
import { author, homepage } from './package.json' with { type: 'json' };
import { noMarkupFromText } from './scripts/store/no-markup-from-text.ts';

/*
 * One source, two browsers, Manifest V3 in both. The extension installs without any site permission; what a user allows later is
 * optional. The mode `test` differs in two things: the local test server is a granted host, because no prompt can be answered headless,
 * and it has a rule for that site, because the released list is empty.
 */
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: ({ mode }) => ({
    // Else `light-dark()` is written for older browsers, in a form that hears the system and not our own choice.
    build: { cssTarget: ['chrome134', 'firefox146'] },
    plugins: [noMarkupFromText()],
    resolve: {
      alias:
        mode === 'test'
          ? [
              {
                find: /^\.\/built-in-rules\.ts$/,
                replacement: resolve(import.meta.dirname, 'tests/e2e/harness/built-in-rules.ts'),
              },
            ]
          : [],
    },
  }),
  suppressWarnings: { firefoxDataCollection: true },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    // Asked for where a backup is written by the browser's downloads.
    optional_permissions: ['downloads'],
    optional_host_permissions: ['*://*/*'],
    ...(mode === 'test' ? { host_permissions: ['http://127.0.0.1/*'] } : {}),
    // The card and the editor over a page. Chrome's address of it changes with each session, Firefox's with each profile, so that no
    // site can ask for it to learn who has Sidelight.
    web_accessible_resources: [
      {
        resources: ['frame.html'],
        matches: ['<all_urls>'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    homepage_url: homepage,
    action: { default_title: '__MSG_name__' },
    commands: manifestCommands(),
    // Nothing is loaded from anywhere but the package. What is asked for on the user's word, a look-up and the server that they share
    // notes through, may be any origin by this line; which it is, they permit by the browser's own question.
    content_security_policy: {
      extension_pages: `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self' https: http:; frame-src 'self'`,
    },
    ...(browser === 'firefox'
      ? {
          developer: { name: author, url: homepage },
          browser_specific_settings: {
            // 146 is the first release that underlines what is highlighted: before it nobody would see a name.
            gecko: {
              // Of no domain, as nobody's mail address is in it.
              id: '{b6a1f6c2-6a53-4a0e-9d0b-5f3f0f2c6d41}',
              strict_min_version: '146.0',
              // Nothing while one reads. What a look-up and sharing notes send, the user is asked about when they first want it.
              data_collection_permissions: {
                required: ['none'],
                optional: ['searchTerms', 'websiteContent', 'browsingActivity'],
              },
            },
            // The same there; to say what is sent it would need 142.
            gecko_android: { strict_min_version: '146.0' },
          },
        }
      : // 134 is the first release in which highlights inherit.
        { minimum_chrome_version: '134' }),
  }),
});
