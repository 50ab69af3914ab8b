/*
 * The panel beside the page: Chrome's side panel and Firefox's sidebar are this one page. `?tab=ID` pins it to a tab,
 * for tests.
 */

import { render } from 'preact';
import '../../components/theme.css';
import '../../components/card.css';
import '../../components/card-facts.css';
import '../../components/pictures/pictures.css';
import '../../components/page.css';
import './sidepanel.css';
import { makeAccessible } from '../../components/access.ts';
import { MapsProvider, mapLoader } from '../../components/pictures/map-loader.ts';
import { useInterfaceWords } from '../../lib/i18n/chosen-words.ts';
import { setLanguage } from '../../lib/i18n/formats.ts';
import { t } from '../../lib/i18n/words.ts';
import { extension } from '../../lib/messaging/extension-api.ts';
import { readMessageFile, readWorldFile } from '../../lib/messaging/package-file.ts';
import { useOwnTheme } from '../../lib/storage/own-theme.ts';
import { SidePanel } from './sidepanel.tsx';

await useOwnTheme(document.documentElement);
await useInterfaceWords(extension, readMessageFile);
setLanguage(document.documentElement);
makeAccessible(document);
document.title = t('name');

const asked = new URLSearchParams(location.search).get('tab');
render(
  <MapsProvider value={mapLoader(readWorldFile)}>
    <SidePanel pinned={asked ? Number(asked) : null} />
  </MapsProvider>,
  document.getElementById('app') as HTMLElement,
);
