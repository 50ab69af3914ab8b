/* The article of a tab on paper: fetched once, as it is when the page is opened. */

import { render } from 'preact';
import '../../components/theme.css';
import '../../components/page.css';
import './print.css';
import { useInterfaceWords } from '../../lib/i18n/chosen-words.ts';
import { setLanguage } from '../../lib/i18n/formats.ts';
import { t } from '../../lib/i18n/words.ts';
import { extension } from '../../lib/messaging/extension-api.ts';
import { readMessageFile } from '../../lib/messaging/package-file.ts';
import { useOwnTheme } from '../../lib/storage/own-theme.ts';
import { fetchArticle } from './fetch-article.ts';
import { PrintPage } from './print-page.tsx';

await useOwnTheme(document.documentElement);
await useInterfaceWords(extension, readMessageFile);
setLanguage(document.documentElement);
const article = await fetchArticle(Number(new URLSearchParams(location.search).get('tab')));
// Browsers name a PDF after it.
document.title = article?.title || t('outgoingPrint');

render(<PrintPage article={article} onPrint={() => window.print()} />, document.getElementById('app') as HTMLElement);
