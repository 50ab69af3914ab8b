import { render } from 'preact';
import '../../components/theme.css';
import '../../components/page.css';
import './options.css';
import { introducePage } from '../../components/page-language.ts';
import { t, useBrowserWords } from '../../lib/i18n/words.ts';
import { extension } from '../../lib/messaging/extension-api.ts';
import { Options } from './options.tsx';

useBrowserWords(extension.i18n);
introducePage(document, t('settingsTitle'));

render(<Options />, document.getElementById('app') as HTMLElement);
