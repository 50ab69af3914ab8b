/* The language of what Sidelight says: each by its own name, for whoever cannot read the one that is spoken now. */

import { INTERFACE_LANGUAGES } from '../../lib/i18n/interface-languages.ts';
import { t } from '../../lib/i18n/words.ts';

interface LanguageChoiceProps {
  readonly label: string;
  /** A code, or `browser`. */
  readonly chosen: string;
  onChange(language: string): void;
}

export const LanguageChoice = ({ label, chosen, onChange }: LanguageChoiceProps) => (
  <label class="row">
    {label}
    <select value={chosen} onChange={(event) => onChange(event.currentTarget.value)}>
      <option value="browser">{t('languageBrowser')}</option>
      {INTERFACE_LANGUAGES.map((language) => (
        <option key={language} value={language} lang={language}>
          {ownName(language)}
        </option>
      ))}
    </select>
  </label>
);

/** As it stands at the head of a line: languages that write their names small begin this one with a capital. */
function ownName(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  const [first = '', ...others] = name;
  return first.toLocaleUpperCase(language) + others.join('');
}
