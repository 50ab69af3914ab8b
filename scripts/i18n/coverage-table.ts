/* How much of the interface each language says, as `docs/translating.md` shows it: counted from the message files. */

import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../lib/i18n/interface-languages.ts';
import type { MessageFile } from '../../lib/i18n/message-files.ts';

/** Where the table stands in the page. */
const BEGIN = '<!-- made by npm run docs:translating -->\n';
const END = '<!-- end -->';

const PLURAL = /_(?:zero|one|two|few|many|other)$/;
const codesOf = (file: MessageFile): Set<string> => new Set(Object.keys(file).map((key) => key.replace(PLURAL, '')));

export function coverageTable(fileOf: (language: InterfaceLanguage) => MessageFile): string {
  const english = codesOf(fileOf('en'));
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const rows = INTERFACE_LANGUAGES.map((language) => {
    const said = [...codesOf(fileOf(language))].filter((code) => english.has(code)).length;
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.length;
    const share = `${Math.floor((100 * said) / english.size)} %`;
    return `| ${names.of(language)} \`${language}\` | ${said} of ${english.size} | ${share} | ${forms} |\n`;
  });
  return `| language | messages | said | plural forms |\n| --- | --- | --- | --- |\n${rows.join('')}`;
}

/** The page with the table as it is now. */
export function withTable(page: string, table: string): string {
  const [before = '', rest] = page.split(BEGIN);
  if (rest === undefined) throw new Error('the page has no place for the table');
  return `${before}${BEGIN}\n${table}\n${END}${rest.slice(rest.indexOf(END) + END.length)}`;
}
