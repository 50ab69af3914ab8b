/*
 * The toolbar popup: which tab it speaks of, and off it goes. `?tab=ID` names the tab where the popup is opened as a
 * page of its own.
 */

import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../components/theme.css';
import '../../components/card.css';
import '../../components/card-facts.css';
import '../../components/pictures/pictures.css';
import '../../components/page.css';
import './popup.css';
import { MapsProvider, mapLoader } from '../../components/pictures/map-loader.ts';
import { useInterfaceWords } from '../../lib/i18n/chosen-words.ts';
import { setLanguage } from '../../lib/i18n/formats.ts';
import { t } from '../../lib/i18n/words.ts';
import { extension } from '../../lib/messaging/extension-api.ts';
import { readMessageFile, readWorldFile } from '../../lib/messaging/package-file.ts';
import { useOwnTheme } from '../../lib/storage/own-theme.ts';
import { Popup } from './popup.tsx';

await useOwnTheme(document.documentElement);
await useInterfaceWords(extension, readMessageFile);
setLanguage(document.documentElement);
document.title = t('name');

const asked = new URLSearchParams(location.search).get('tab');
const [active] = await browser.tabs.query({ active: true, currentWindow: true });
const tab = asked ? await browser.tabs.get(Number(asked)) : active;
render(
  <MapsProvider value={mapLoader(readWorldFile)}>
    <Popup tabId={tab?.id ?? -1} url={tab?.url ?? ''} />
  </MapsProvider>,
  document.getElementById('app') as HTMLElement,
);
