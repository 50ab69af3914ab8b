import { render } from 'preact';
import '../../components/theme.css';
import '../../components/page.css';
import './options.css';
import { setLanguage } from '../../lib/i18n/formats.ts';
import { t, useBrowserWords } from '../../lib/i18n/words.ts';
import { extension } from '../../lib/messaging/extension-api.ts';
import { Options } from './options.tsx';

useBrowserWords(extension.i18n);
setLanguage(document.documentElement);
document.title = t('settingsTitle');

render(<Options />, document.getElementById('app') as HTMLElement);
