/*
 * What each language's tagger is trained on: corpora of its own and of its relatives, with the weight of each, and how
 * many weights are kept. docs/quality/names-in-languages.md says what each choice gave.
 */

export interface CorpusUse {
  /** Below the folder of languages, without `.jsonl`: "es/train/cess_esp". */
  readonly file: string;
  readonly weight: number;
  /** It marks no MISC: there O may be one. */
  readonly miscOpen?: boolean;
  /** Made by machine or by other guidelines: labels may be doubted. */
  readonly noisy?: boolean;
}

export interface Recipe {
  readonly corpora: readonly CorpusUse[];
  /** Files it is chosen on; every second document is kept out of a training by halves where it is one of `corpora`. */
  readonly dev: readonly string[];
  /** Invented stories, of `stories/`, and the weight of each. */
  readonly stories?: number;
  readonly storyWeight?: number;
  /** Prominence (0–100) from which names of the world are in its lists; 45 where nothing is said. */
  readonly least?: number;
  /** As in `TrainingOptions`; what most languages have is in `train-language.ts`. */
  readonly l2?: number;
  readonly dropout?: number;
  readonly bits?: number;
  readonly kept?: number;
}

const use = (file: string, weight: number, marks: Omit<CorpusUse, 'file' | 'weight'> = {}): CorpusUse => ({
  file,
  weight,
  ...marks,
});
const OPEN = { miscOpen: true } as const;
const SILVER = { miscOpen: true, noisy: true } as const;

const pud = (language: string, weight: number) => use(`${language}/dev/pud_projected`, weight, SILVER);

export const RECIPES: Readonly<Record<string, Recipe>> = {
  es: {
    corpora: [
      use('es/train/cess_esp', 1),
      use('es/train/europarl', 0.3, { noisy: true }),
      use('pt/train/uner_bosque', 0.5, OPEN),
      use('ca/train/ancora_ud_test', 0.5),
      use('ca/dev/ancora_ud_dev', 0.5),
    ],
    dev: ['es/dev/cess_esp', 'es/dev/pud_projected'],
  },
  pt: {
    corpora: [use('pt/train/uner_bosque', 1, OPEN), use('es/train/cess_esp', 0.4, { noisy: true })],
    dev: ['pt/dev/uner_bosque'],
  },
  de: {
    corpora: [
      use('de/train/germeval14', 1),
      use('de/train/smartdata_news', 0.7, { noisy: true }),
      use('de/train/europarl', 0.3, { noisy: true }),
    ],
    dev: ['de/dev/germeval14'],
  },
  fr: {
    corpora: [
      use('fr/historic/historic_europeana', 0.6, SILVER),
      use('fr/historic/historic_newseye', 0.6, { noisy: true }),
      use('es/train/cess_esp', 0.5),
      use('ca/train/ancora_ud_test', 0.3),
      use('pt/train/uner_bosque', 0.5, OPEN),
    ],
    dev: ['fr/dev/pud_projected'],
    stories: 2000,
    least: 0,
  },
  it: {
    corpora: [
      use('it/train/europarl', 0.5, { noisy: true }),
      use('es/train/cess_esp', 0.7),
      use('ca/train/ancora_ud_test', 0.4),
      use('pt/train/uner_bosque', 0.7, OPEN),
    ],
    dev: ['it/dev/pud_projected'],
    stories: 2000,
    least: 0,
  },
  nl: {
    corpora: [
      use('nl/historic/historic_europeana', 0.5, SILVER),
      use('de/train/germeval14', 0.5),
      use('no/train/norne_nob', 0.4),
      use('da/train/uner_ddt', 0.4),
      use('sv/train/klintan', 0.4, { noisy: true }),
    ],
    dev: [],
    stories: 3000,
    storyWeight: 0.7,
    least: 0,
  },
  sv: {
    corpora: [
      use('sv/train/klintan', 1),
      use('sv/train/uner_talbanken', 0.6, OPEN),
      use('da/train/uner_ddt', 0.5),
      use('no/train/norne_nob', 0.5),
    ],
    dev: ['sv/train/klintan'],
  },
  da: {
    corpora: [
      use('da/train/uner_ddt', 1),
      use('no/train/norne_nob', 0.6),
      use('sv/train/klintan', 0.5),
      use('sv/train/uner_talbanken', 0.4, OPEN),
    ],
    dev: ['da/dev/uner_ddt'],
  },
  nb: {
    corpora: [use('no/train/norne_nob', 1), use('no/train/norne_nno', 0.7), use('da/train/uner_ddt', 0.3)],
    dev: ['no/dev/norne_nob', 'no/dev/norne_nno'],
  },
  fi: {
    corpora: [use('fi/train/turku', 1), pud('fi', 0.5)],
    dev: ['fi/dev/turku', 'fi/dev/pud_projected'],
    l2: 0.0003,
    dropout: 0.3,
  },
  ro: {
    corpora: [use('ro/train/ronec2', 1), use('ro/train/ronec1', 0.5, { noisy: true })],
    dev: ['ro/dev/ronec2'],
  },
  hu: {
    corpora: [
      use('hu/train/nerkor_news', 1),
      use('hu/train/nerkor_web', 0.7),
      use('hu/train/nerkor_wikipedia', 0.7),
      use('hu/train/nerkor_legal', 0.2),
    ],
    l2: 0.0003,
    dropout: 0.3,
    dev: ['hu/dev/nerkor_news', 'hu/dev/nerkor_web', 'hu/dev/nerkor_wikipedia'],
  },
  ru: {
    corpora: [use('ru/train/factrueval', 1), use('ru/train/wikiner', 0.4, { noisy: true })],
    dev: ['ru/dev/factrueval'],
  },
  pl: {
    corpora: [
      pud('pl', 1),
      use('hu/train/nerkor_news', 0.3),
      use('ro/train/ronec2', 0.3),
      use('fi/train/turku', 0.3),
      use('es/train/cess_esp', 0.3),
    ],
    dev: ['pl/dev/pud_projected'],
    stories: 2000,
    least: 25,
  },
};
