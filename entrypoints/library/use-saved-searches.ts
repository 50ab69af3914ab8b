/* The searches that the user has kept, among the settings. */

import { useEffect, useState } from 'preact/hooks';
import type { SavedSearches } from '../../lib/settings/saved-searches.ts';
import { changeSettings, loadSettings, watchSettings } from '../../lib/storage/settings-store.ts';

export function useSavedSearches(): [SavedSearches, (saved: SavedSearches) => void] {
  const [saved, setSaved] = useState<SavedSearches>({});
  useEffect(() => {
    void loadSettings().then(({ savedSearches }) => setSaved(savedSearches));
    return watchSettings(({ savedSearches }) => setSaved(savedSearches)).stop;
  }, []);
  const save = (savedSearches: SavedSearches) => {
    setSaved(savedSearches);
    void changeSettings((settings) => ({ ...settings, savedSearches }));
  };
  return [saved, save];
}
