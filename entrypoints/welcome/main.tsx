/* First run: the demo article beside the three permission choices. The reader is the very script that sites get. */

import { render } from 'preact';
import '../../components/theme.css';
import '../../components/page.css';
import '../../components/pin-hint.css';
import './welcome.css';
import { makeAccessible } from '../../components/access.ts';
import { useInterfaceWords } from '../../lib/i18n/chosen-words.ts';
import { setLanguage } from '../../lib/i18n/formats.ts';
import { t } from '../../lib/i18n/words.ts';
import { extension } from '../../lib/messaging/extension-api.ts';
import { readMessageFile } from '../../lib/messaging/package-file.ts';
import { useOwnTheme } from '../../lib/storage/own-theme.ts';
import { showDemo } from './demo-article.ts';
import { Welcome } from './welcome.tsx';

await useOwnTheme(document.documentElement);
await useInterfaceWords(extension, readMessageFile);
setLanguage(document.documentElement);
makeAccessible(document);
await showDemo(document);
document.title = t('welcomeTitle');
(document.getElementById('tagline') as HTMLElement).textContent = t('welcomeTagline');

const place = (id: string) => document.getElementById(id) as HTMLElement;
render(<Welcome foot={place('more')} />, place('app'));

const reader = document.createElement('script');
reader.src = '/reader.js';
document.head.append(reader);
