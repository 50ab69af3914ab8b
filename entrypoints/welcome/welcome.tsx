/* What to try, and what Sidelight may do: three choices, none of them made yet. */

import { Sentence } from '../../components/sentence.tsx';
import { keysOf, useShortcuts } from '../../components/shortcuts.ts';
import { SitePermissions } from '../../components/site-permissions.tsx';
import { useSitePermissions } from '../../components/use-site-permissions.ts';
import { t } from '../../lib/i18n/words.ts';
import { WIKIMEDIA_PERMISSIONS } from '../../lib/knowledge/wikimedia-requests.ts';
import { shortcutKeys } from '../../lib/storage/shortcut-keys.ts';
import { sitePermissions } from '../../lib/storage/site-permissions.ts';

export function Welcome() {
  const permissions = useSitePermissions(sitePermissions, WIKIMEDIA_PERMISSIONS);
  const set = useShortcuts(shortcutKeys);
  return (
    <aside class="welcome">
      <section>
        <h2>{t('welcomeTry')}</h2>
        <ul class="tips">
          <li>{t('welcomeTipName')}</li>
          <li>{t('welcomeTipJunk')}</li>
          <KeyTip code="welcomeTipNote" keys={set['note-selection']} />
          <KeyTip code="welcomeTipNextName" keys={set['next-name']} />
        </ul>
      </section>
      <section>
        <h2>{t('welcomeWhere')}</h2>
        <SitePermissions {...permissions} />
      </section>
      <section>
        <h2>{t('welcomePrivacy')}</h2>
        <p class="quiet">{t('welcomePrivacySays')}</p>
      </section>
    </aside>
  );
}

/** Nothing where no key is set. */
function KeyTip({
  code,
  keys = '',
}: {
  readonly code: 'welcomeTipNote' | 'welcomeTipNextName';
  readonly keys: string | undefined;
}) {
  if (keys === '') return null;
  const pressed = keysOf(keys).flatMap((key, i) => [i > 0 && '+', <kbd key={key}>{key}</kbd>]);
  return (
    <li>
      <Sentence code={code} parts={[<span key="keys">{pressed}</span>]} />
    </li>
  );
}
