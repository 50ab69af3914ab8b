/*
 * The languages that the interface speaks, BCP 47. A language is a line here and a folder under `public/_locales`,
 * which has `_` where the code has `-`. How one is made: `docs/translating.md`.
 */

export const INTERFACE_LANGUAGES = ['en', 'de', 'es', 'fr', 'pl', 'ja', 'ar', 'it', 'nl', 'pt-BR', 'sv', 'uk'] as const;

export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

export const messageFileOf = (language: InterfaceLanguage): string =>
  `_locales/${language.replace('-', '_')}/messages.json`;
