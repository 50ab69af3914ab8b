/* The library in a tab of its own. Our own pages share the note database with the background. */

import { render } from 'preact';
import '../../components/theme.css';
import '../../components/card.css';
import '../../components/card-facts.css';
import '../../components/page.css';
import '../../components/pictures/pictures.css';
import './library.css';
import './notes-view.css';
import './overviews.css';
import './backup-view.css';
import './import-preview.css';
import './narrow.css';
import './print.css';
import { makeAccessible } from '../../components/access.ts';
import { ColourNamesProvider } from '../../components/note-colours.ts';
import { useInterfaceWords } from '../../lib/i18n/chosen-words.ts';
import { setLanguage } from '../../lib/i18n/formats.ts';
import { t } from '../../lib/i18n/words.ts';
import { extension } from '../../lib/messaging/extension-api.ts';
import { readMessageFile } from '../../lib/messaging/package-file.ts';
import { keepIntegrityMarker } from '../../lib/storage/data-loss-check.ts';
import { createNoteStore } from '../../lib/storage/note-store.ts';
import { useOwnTheme } from '../../lib/storage/own-theme.ts';
import { createReadingHistory } from '../../lib/storage/reading-history.ts';
import { loadSettings } from '../../lib/storage/settings-store.ts';
import { Library } from './library.tsx';

const store = createNoteStore();
keepIntegrityMarker(store.database);
const [{ colourNames }] = await Promise.all([
  loadSettings(),
  useInterfaceWords(extension, readMessageFile),
  useOwnTheme(document.documentElement),
]);
setLanguage(document.documentElement);
makeAccessible(document);
document.title = t('libraryTitle');

render(
  <ColourNamesProvider value={colourNames}>
    <Library store={store} memory={createReadingHistory(store.database)} first={location.hash.slice(1)} />
  </ColourNamesProvider>,
  document.getElementById('app') as HTMLElement,
);
