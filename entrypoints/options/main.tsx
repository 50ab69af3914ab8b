import { render } from 'preact';
import '../../components/theme.css';
import '../../components/page.css';
import './options.css';
import { makeAccessible } from '../../components/access.ts';
import { useInterfaceWords } from '../../lib/i18n/chosen-words.ts';
import { setLanguage } from '../../lib/i18n/formats.ts';
import { t } from '../../lib/i18n/words.ts';
import { extension } from '../../lib/messaging/extension-api.ts';
import { readMessageFile } from '../../lib/messaging/package-file.ts';
import { useOwnTheme } from '../../lib/storage/own-theme.ts';
import { Options } from './options.tsx';

await useOwnTheme(document.documentElement);
await useInterfaceWords(extension, readMessageFile);
setLanguage(document.documentElement);
makeAccessible(document);
document.title = t('settingsTitle');

render(<Options />, document.getElementById('app') as HTMLElement);
