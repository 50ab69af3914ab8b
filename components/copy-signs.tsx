/* What speaks for the page's being a copy: evidence to weigh, with the words it was seen in, and no verdict. */

import type { CopySign, CopySignKind } from '../lib/copy-signs/copy-sign.ts';
import type { LabelCode } from '../lib/i18n/message.ts';
import { t } from '../lib/i18n/words.ts';
import { usePageLanguage } from './page-language.ts';

const NAMES: Readonly<Record<CopySignKind, LabelCode>> = {
  'leftover-data': 'copySignLeftoverData',
  'glued-headlines': 'copySignGluedHeadlines',
  spellings: 'copySignSpellings',
  'shouted-words': 'copySignShoutedWords',
  'quotation-marks': 'copySignQuotationMarks',
  'another-house': 'copySignAnotherHouse',
  'another-address': 'copySignAnotherAddress',
};

export function CopySigns({ signs }: { readonly signs: readonly CopySign[] }) {
  const language = usePageLanguage();
  return (
    <>
      <p class="quiet small">{t('copySignsMeaning')}</p>
      <dl class="copy-signs">
        {signs.map(({ kind, examples }) => (
          <div key={kind}>
            <dt>{t(NAMES[kind])}</dt>
            {examples.map((words) => (
              <dd key={words} dir="auto" lang={language} class="quiet">
                {words}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}
