/* How the article looks when it is shown alone: what may be chosen, and what the choices are called. */

import type { LabelCode } from '../i18n/message.ts';

const PAGE = { page: 'focusAsPage' } as const;

/** By setting: its label, and its choices in the order in which they are offered. */
export const ALONE_LOOK = {
  focusSize: {
    label: 'focusSize',
    words: {
      small: 'focusSmall',
      ...PAGE,
      large: 'focusLarge',
      veryLarge: 'focusVeryLarge',
      largest: 'focusLargest',
    },
  },
  focusWidth: {
    label: 'focusWidth',
    words: { ...PAGE, narrow: 'focusNarrow', medium: 'focusMedium', wide: 'focusWide' },
  },
  focusLines: { label: 'focusLines', words: { ...PAGE, wide: 'focusLinesWide' } },
  focusColours: {
    label: 'focusColours',
    words: { ...PAGE, light: 'readingThemeLight', sepia: 'focusSepia', dark: 'readingThemeDark' },
  },
} as const satisfies Record<
  string,
  { readonly label: LabelCode; readonly words: { readonly page: LabelCode; readonly [choice: string]: LabelCode } }
>;

export type LookName = keyof typeof ALONE_LOOK;
export type AloneLook = { readonly [Name in LookName]: keyof (typeof ALONE_LOOK)[Name]['words'] };

/** Where nobody has said otherwise. */
export const AS_PAGE: AloneLook = { focusSize: 'page', focusWidth: 'page', focusLines: 'page', focusColours: 'page' };
