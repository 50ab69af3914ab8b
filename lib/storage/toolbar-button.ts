/* Whether our button is to be seen in the toolbar, as the browser tells it. */

import browser from 'webextension-polyfill';

/** How the button is found where it is not in the toolbar: each browser has its own way. */
export type WayToButton = 'chromium' | 'firefox' | 'android';

/** What components are given; they know no browser. */
export interface ToolbarPort {
  /** Null where the button is in the toolbar. Where the browser does not tell, it is taken for hidden. */
  look(): Promise<WayToButton | null>;
  watch(onChange: () => void): { stop(): void };
}

/** Not in the polyfill's types; of the browsers, Firefox knows it from a later release on than Chromium. */
interface Action {
  getUserSettings?(): Promise<{ readonly isOnToolbar?: boolean }>;
  readonly onUserSettingsChanged?: {
    addListener(listener: () => void): void;
    removeListener(listener: () => void): void;
  };
}

const action = (): Action => (browser as unknown as { readonly action?: Action }).action ?? {};

export const toolbarButton: ToolbarPort = {
  async look() {
    // There is no toolbar to speak of.
    if ((await browser.runtime.getPlatformInfo()).os === 'android') return 'android';
    const settings = await action().getUserSettings?.();
    if (settings?.isOnToolbar) return null;
    return browser.runtime.getManifest().browser_specific_settings === undefined ? 'chromium' : 'firefox';
  },
  watch(onChange) {
    const changed = action().onUserSettingsChanged;
    changed?.addListener(onChange);
    // Where the browser does not tell of it: the user comes back from its menu.
    addEventListener('focus', onChange);
    return {
      stop() {
        changed?.removeListener(onChange);
        removeEventListener('focus', onChange);
      },
    };
  },
};
