import { render } from 'preact';
import '../../components/theme.css';
import '../../components/page.css';
import './privacy.css';
import { makeAccessible } from '../../components/access.ts';
import { useInterfaceWords } from '../../lib/i18n/chosen-words.ts';
import { setLanguage } from '../../lib/i18n/formats.ts';
import { t } from '../../lib/i18n/words.ts';
import { extension } from '../../lib/messaging/extension-api.ts';
import { readMessageFile } from '../../lib/messaging/package-file.ts';
import { useOwnTheme } from '../../lib/storage/own-theme.ts';
import { PrivacyPage } from './privacy-page.tsx';

await useOwnTheme(document.documentElement);
await useInterfaceWords(extension, readMessageFile);
setLanguage(document.documentElement);
makeAccessible(document);
document.title = t('privacyTitle');

const { homepage_url: homepage = '' } = extension.runtime.getManifest();
render(<PrivacyPage homepage={homepage} />, document.getElementById('app') as HTMLElement);
