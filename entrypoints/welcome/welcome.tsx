/* What to try, and what Sidelight may do: three choices, none of them made yet. */

import { Sentence } from '../../components/sentence.tsx';
import { SitePermissions } from '../../components/site-permissions.tsx';
import { useSitePermissions } from '../../components/use-site-permissions.ts';
import { t } from '../../lib/i18n/words.ts';
import { WIKIMEDIA_PERMISSIONS } from '../../lib/knowledge/wikimedia-requests.ts';
import { sitePermissions } from '../../lib/storage/site-permissions.ts';

export function Welcome() {
  const permissions = useSitePermissions(sitePermissions, WIKIMEDIA_PERMISSIONS);
  return (
    <aside class="welcome">
      <section>
        <h2>{t('welcomeTry')}</h2>
        <ul class="tips">
          <li>{t('welcomeTipName')}</li>
          <li>{t('welcomeTipJunk')}</li>
          <li>
            <Sentence code="welcomeTipNote" parts={[<Keys key="keys" letter="Q" />]} />
          </li>
          <li>
            <Sentence code="welcomeTipNextName" parts={[<Keys key="keys" letter="J" />]} />
          </li>
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

/** As the manifest suggests them. */
function Keys({ letter }: { readonly letter: string }) {
  return (
    <>
      <kbd>{t('keyAlt')}</kbd>+<kbd>{t('keyShift')}</kbd>+<kbd>{letter}</kbd>
    </>
  );
}
