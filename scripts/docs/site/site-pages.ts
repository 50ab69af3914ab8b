/* Which pages the site of the documentation has, in the order and the parts of its menu. */

export interface SitePage {
  /** In the repository. */
  readonly source: string;
  /** On the site; all lie in one folder, so that links stay short. */
  readonly file: string;
  readonly title: string;
}

export interface SitePart {
  readonly title: string;
  readonly pages: readonly SitePage[];
}

const page = (source: string, title: string): SitePage => ({
  source,
  title,
  file:
    source === 'README.md'
      ? 'index.html'
      : `${source
          .replace(/^docs\//, '')
          .replace(/\.md$/, '')
          .replaceAll('/', '-')
          .toLowerCase()}.html`,
});

/** @param decisions files of docs/adr with their first headings */
export const siteParts = (decisions: readonly (readonly [file: string, title: string])[]): readonly SitePart[] => [
  {
    title: 'Sidelight',
    pages: [
      page('README.md', 'What it is'),
      page('docs/what-it-finds.md', 'What it finds'),
      page('docs/how-it-decides.md', 'How it decides'),
      page('docs/privacy.md', 'Privacy'),
      page('docs/phones.md', 'On a phone'),
      page('docs/accessibility.md', 'Access for all'),
      page('SUPPORT.md', 'Help'),
      page('CHANGELOG.md', 'What is new'),
    ],
  },
  {
    title: 'How well',
    pages: [
      page('docs/languages.md', 'Languages'),
      page('docs/quality/README.md', 'How it was measured'),
      page('docs/quality/visit.md', 'A visit'),
      page('docs/quality/reading-and-junk.md', 'Reading and junk'),
      page('docs/quality/names.md', 'Names'),
      page('docs/quality/names-in-languages.md', 'Names in other languages'),
      page('docs/quality/language-told.md', 'The language of a text'),
      page('docs/quality/linking.md', 'Who is meant'),
      page('docs/quality/cards.md', 'Cards'),
      page('docs/quality/dates.md', 'Dates'),
      page('docs/quality/quotes.md', 'Quotes'),
      page('docs/quality/anchoring.md', 'Notes found again'),
      page('docs/quality/changes.md', 'What has changed'),
      page('docs/quality/search.md', 'Search'),
      page('docs/quality/imports.md', 'Imports'),
      page('docs/reliability.md', 'What was tried against it'),
    ],
  },
  {
    title: 'Of your own',
    pages: [
      page('docs/sync.md', 'Notes on all devices'),
      page('docs/formats.md', 'Formats'),
      page('docs/templates.md', 'Templates'),
      page('docs/packs.md', 'Packs of knowledge'),
      page('docs/translating.md', 'Translating'),
    ],
  },
  {
    title: 'How it is made',
    pages: [
      page('docs/ARCHITECTURE.md', 'Architecture'),
      page('CONTRIBUTING.md', 'Contributing'),
      page('docs/model-card.md', 'The model of names'),
      page('docs/model-card-languages.md', 'The models of other languages'),
      page('docs/quality/tests.md', 'Tests'),
      page('docs/diary.md', 'Diary'),
      page('SECURITY.md', 'Security'),
      page('CODE_OF_CONDUCT.md', 'Conduct'),
    ],
  },
  { title: 'Decisions', pages: decisions.map(([file, title]) => page(`docs/adr/${file}`, title)) },
];
