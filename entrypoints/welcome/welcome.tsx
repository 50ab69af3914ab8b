/* What to try, and what Sidelight may do: three choices, none of them made yet. */

import { SitePermissions } from '../../components/site-permissions.tsx';
import { useSitePermissions } from '../../components/use-site-permissions.ts';
import { WIKIMEDIA_PERMISSIONS } from '../../lib/knowledge/wikimedia-requests.ts';
import { sitePermissions } from '../../lib/storage/site-permissions.ts';

export function Welcome() {
  const permissions = useSitePermissions(sitePermissions, WIKIMEDIA_PERMISSIONS);
  return (
    <aside class="welcome">
      <section>
        <h2>Try it on this article</h2>
        <ul class="tips">
          <li>Click an underlined name: a card says who or what it is.</li>
          <li>
            The dimmed words are junk that was glued into the text. The toolbar button lists it, says why, and can hide
            it.
          </li>
          <li>
            Select some words and press <kbd>Alt</kbd>+<kbd>Shift</kbd>+<kbd>N</kbd>, or use the context menu, to write
            a note.
          </li>
          <li>
            <kbd>Alt</kbd>+<kbd>Shift</kbd>+<kbd>J</kbd> opens the next name’s card without a mouse.
          </li>
        </ul>
      </section>
      <section>
        <h2>Where may Sidelight read?</h2>
        <SitePermissions {...permissions} />
      </section>
      <section>
        <h2>Privacy</h2>
        <p class="quiet">
          Names, junk and dates are found on your device, with knowledge that came with the extension. Notes stay in
          this browser. Nothing you read is sent anywhere. This is a demo article written for Sidelight; its quotes are
          made up.
        </p>
      </section>
    </aside>
  );
}
