/* Where our button is to be found, with a small drawing, as long as it is not to be seen in the toolbar. */

import { useEffect, useState } from 'preact/hooks';
import type { LabelCode } from '../lib/i18n/message.ts';
import { t } from '../lib/i18n/words.ts';
import type { ToolbarPort, WayToButton } from '../lib/storage/toolbar-button.ts';

const WORDS: Record<WayToButton, LabelCode> = {
  chromium: 'pinChromium',
  firefox: 'pinFirefox',
  android: 'pinAndroid',
};

export function PinHint({ port }: { readonly port: ToolbarPort }) {
  const [way, setWay] = useState<WayToButton | null>(null);
  useEffect(() => {
    const look = () => void port.look().then(setWay);
    look();
    return port.watch(look).stop;
  }, [port]);
  return (
    way && (
      <section class="pin-hint">
        <h2>{t('pinHeading')}</h2>
        {way !== 'android' && <ToolbarDrawing way={way} />}
        <p class="quiet">{t(WORDS[way])}</p>
      </section>
    )
  );
}

/** A toolbar, the piece of a puzzle in it, and the list that it opens; the words beside it say the same. */
const ToolbarDrawing = ({ way }: { readonly way: 'chromium' | 'firefox' }) => (
  <svg class="toolbar-drawing" viewBox="0 0 300 104" aria-hidden="true">
    <rect class="bar" x="1" y="1" width="298" height="34" rx="7" />
    <rect class="field" x="14" y="9" width="216" height="18" rx="9" />
    <g class="here">
      <circle cx="262" cy="18" r="14" />
    </g>
    <path class="sign" d="M255 14h4.2a3 3 0 1 1 5.6 0h4.2v4.2a3 3 0 1 1 0 5.6v2.2h-14z" />
    <rect class="bar" x="110" y="42" width="180" height="58" rx="7" />
    <rect class="words" x="124" y="51" width="74" height="6" rx="3" />
    <circle class="lamp" cx="131" cy="80" r="6" />
    <path class="rays" d="M141 76l14-4M141 80h14M141 84l14 4" />
    <rect class="words" x="163" y="77" width="58" height="6" rx="3" />
    <g class="here">
      <circle cx="268" cy="80" r="14" />
    </g>
    {way === 'chromium' ? (
      <path
        class="sign"
        d="M264 71h8v2l-1.500 1v5l3 3v1.500h-11v-1.500l3-3v-5l-1.500-1zM267.400 83.500h1.200v6h-1.200z"
      />
    ) : (
      <path
        class="sign"
        fill-rule="evenodd"
        d="M266.600 71h2.800l.5 2.300 1.500.6 2-1.200 2 2-1.200 2 .6 1.500 2.300.5v2.800l-2.300.5-.6 1.500 1.200 2-2 2-2-1.200-1.500.6-.5 2.300h-2.800l-.5-2.300-1.500-.6-2 1.200-2-2 1.200-2-.6-1.500-2.300-.5v-2.800l2.300-.5.6-1.500-1.200-2 2-2 2 1.200 1.500-.6zM268 77a3.200 3.200 0 1 0 0 6.400a3.200 3.200 0 1 0 0-6.400z"
      />
    )}
  </svg>
);
