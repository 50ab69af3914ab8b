/* How Sidelight looks: light or dark, and how pale junk is that is dimmed. */

/** `auto`: over a page as light or dark as the page is, elsewhere as the system. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** A value of `color-scheme`; '' is as the system has it. */
export type ColourScheme = 'light' | 'dark' | '';

/** @param around what stands behind, where that is known */
export const colourScheme = (theme: Theme, around: ColourScheme = ''): ColourScheme =>
  theme === 'auto' ? around : theme;

/** From what everybody can read to what is hardly there. */
export const DIMMINGS = ['readable', 'pale', 'faint'] as const;
export type Dimming = (typeof DIMMINGS)[number];
