/* The privacy policy in short, in the user's language: it is in the package, so that it needs no site to be read. */

import { Sentence } from '../../components/sentence.tsx';
import type { LabelCode } from '../../lib/i18n/message.ts';
import { t } from '../../lib/i18n/words.ts';
import { KEPT, KINDS_OF_DATA, SENDINGS } from './privacy-facts.ts';

export interface PrivacyPageProps {
  /** Where the source code is, with the policy as a whole. */
  readonly homepage: string;
}

/** Among the files of the source code. */
const WHOLE = 'docs/privacy.md';

export const PrivacyPage = ({ homepage }: PrivacyPageProps) => (
  <main class="privacy">
    <h1>{t('privacyTitle')}</h1>
    <Part heading="privacyNothing" words="privacyNothingSays" />
    <Part heading="privacyReading" words="privacyReadingSays" />
    <section>
      <h2>{t('privacyKept')}</h2>
      <List codes={KEPT} />
      <p>{t('privacyKeptWhere')}</p>
    </section>
    <section>
      <h2>{t('privacyLeaves')}</h2>
      <SendingTable />
      <p>{t('privacyAsks')}</p>
    </section>
    <section>
      <h2>{t('privacyData')}</h2>
      <List codes={Object.values(KINDS_OF_DATA)} />
    </section>
    <Part heading="privacyPage" words="privacyPageSays" />
    <section>
      <h2>{t('privacySee')}</h2>
      <ul>
        <Way code="privacySeeSent" to="/options.html#look-up" part="sentHeading" />
        <Way code="privacySeeRead" to="/options.html" part="memoryHeading" />
        <Way code="privacySeeAll" to="/library.html#backup" part="leaveHeading" />
      </ul>
    </section>
    <p class="quiet">
      <Sentence
        code="privacyWhole"
        parts={[
          <code key="file">{WHOLE}</code>,
          <a key="home" href={homepage} dir="ltr">
            {homepage}
          </a>,
        ]}
      />
    </p>
  </main>
);

const Part = ({ heading, words }: { readonly heading: LabelCode; readonly words: LabelCode }) => (
  <section>
    <h2>{t(heading)}</h2>
    <p>{t(words)}</p>
  </section>
);

const List = ({ codes }: { readonly codes: readonly LabelCode[] }) => (
  <ul>
    {codes.map((code) => (
      <li key={code}>{t(code)}</li>
    ))}
  </ul>
);

type WayCode = 'privacySeeSent' | 'privacySeeRead' | 'privacySeeAll';

const Way = ({ code, to, part }: { readonly code: WayCode; readonly to: string; readonly part: LabelCode }) => (
  <li>
    <Sentence
      code={code}
      parts={[
        <a key="way" href={to}>
          {t(part)}
        </a>,
      ]}
    />
  </li>
);

const Head = ({ code }: { readonly code: LabelCode }) => (
  <span class="head quiet" aria-hidden="true">
    {t(code)}:
  </span>
);

/** On a narrow window each row is a block, with the heads of the columns before its cells. */
const SendingTable = () => (
  <table class="sendings">
    <thead>
      <tr>
        <th scope="col">{t('privacyYouDo')}</th>
        <th scope="col">{t('privacySent')}</th>
        <th scope="col">{t('privacyTo')}</th>
      </tr>
    </thead>
    <tbody>
      {SENDINGS.map(({ act, sent, to }) => (
        <tr key={act}>
          <th scope="row">{t(act)}</th>
          <td>
            <Head code="privacySent" /> {t(sent)}
          </td>
          <td>
            <Head code="privacyTo" /> <bdi>{t(to)}</bdi>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
