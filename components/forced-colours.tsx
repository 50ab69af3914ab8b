/* What is not on the page where the user has colours of their own: browsers paint each mark there like a selection. */

import { useEffect, useState } from 'preact/hooks';
import { t } from '../lib/i18n/words.ts';

const FORCED = '(forced-colors: active)';

export function ForcedColours() {
  const [forced, setForced] = useState(() => matchMedia(FORCED).matches);
  useEffect(() => {
    const media = matchMedia(FORCED);
    const look = () => setForced(media.matches);
    media.addEventListener('change', look);
    return () => media.removeEventListener('change', look);
  }, []);
  return forced ? <p class="quiet small">{t('noticeForcedColours')}</p> : null;
}
