/*
 * The toolbar popup: which tab it speaks of, and off it goes. `?tab=ID` has a tab show what the popup of another one
 * would, for tests.
 */

import { render } from 'preact';
import '../../components/theme.css';
import '../../components/card.css';
import '../../components/card-facts.css';
import '../../components/pictures/pictures.css';
import '../../components/page.css';
import './popup.css';
import { makeAccessible } from '../../components/access.ts';
import { MapsProvider, mapLoader } from '../../components/pictures/map-loader.ts';
import { useInterfaceWords } from '../../lib/i18n/chosen-words.ts';
import { setLanguage } from '../../lib/i18n/formats.ts';
import { t } from '../../lib/i18n/words.ts';
import { extension } from '../../lib/messaging/extension-api.ts';
import { readMessageFile, readWorldFile } from '../../lib/messaging/package-file.ts';
import { type PopupPlace, popupPlace } from '../../lib/messaging/popup-place.ts';
import { send } from '../../lib/messaging/send.ts';
import { useOwnTheme } from '../../lib/storage/own-theme.ts';
import { Popup } from './popup.tsx';

// It may be asleep, and wakes while this page is drawn.
void send('settings.read');
await useOwnTheme(document.documentElement);
await useInterfaceWords(extension, readMessageFile);
setLanguage(document.documentElement);
makeAccessible(document);
document.title = t('name');

const asked = new URLSearchParams(location.search).get('tab');

async function draw(): Promise<void> {
  const place = asked ? await popupOf(Number(asked)) : await popupPlace();
  document.documentElement.classList.toggle('whole-page', place.isWholePage);
  const { tab } = place;
  render(
    <MapsProvider value={mapLoader(readWorldFile)}>
      <Popup
        key={tab?.id}
        tabId={tab?.id ?? -1}
        url={tab?.url ?? ''}
        isWholePage={place.isWholePage}
        leave={place.leave}
      />
    </MapsProvider>,
    document.getElementById('app') as HTMLElement,
  );
}

async function popupOf(tab: number): Promise<PopupPlace> {
  return { tab: await extension.tabs.get(tab), isWholePage: false, leave: () => window.close() };
}

await draw();
// As a tab it may be come back to, after another page was read.
if (!asked) extension.tabs.onActivated.addListener(() => void draw());
