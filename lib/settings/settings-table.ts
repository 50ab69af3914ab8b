/*
 * Every setting, a row each: what it may be, what it is when nobody has said, what becomes of a stored value that is
 * damaged, and how the settings page says and draws it. The type of `Settings`, its reading, the check of what a
 * message brings and the page are made of this table; a test compares table and page. Not for scripts in pages, which
 * are given settings that are whole.
 */

import * as v from 'valibot';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../i18n/interface-languages.ts';
import type { LabelCode } from '../i18n/message.ts';
import { ALONE_LOOK, type AloneLook } from './alone-look.ts';
import type { Dimming, Theme } from './appearance.ts';
import { isDay } from './card-settings.ts';
import { MAX_TEMPLATES } from './export-template.ts';
import { EXPORT_TEMPLATE, readExportTemplates } from './export-template-schema.ts';
import { JUNK_MODES } from './junk-mode.ts';
import { NOTE_COLOURS } from './note-colour.ts';
import { goodEntries, record, text } from './own-fields.ts';
import { MAX_SEARCH_NAME, MAX_SEARCH_QUERY } from './saved-searches.ts';
import { REPAIRED_SITE, SITE } from './site-settings.ts';
import { MAX_RULES } from './user-rule.ts';
import { readUserRules, USER_RULE } from './user-rule-schema.ts';

/** Parts of the settings page that hold settings, in its order. */
export const SETTINGS_SECTIONS = [
  'reading',
  'junkKinds',
  'junkRules',
  'alone',
  'names',
  'memory',
  'sites',
  'notes',
] as const;
export type SettingsSection = (typeof SETTINGS_SECTIONS)[number];

/** How a setting is drawn. A `list` has a component of its own, found by the setting's name. */
export type Control =
  | { readonly kind: 'switch' }
  | { readonly kind: 'choice'; readonly words: Readonly<Record<string, LabelCode>> }
  | { readonly kind: 'language' }
  | { readonly kind: 'list' };

interface Row<T> {
  readonly default: NoInfer<T>;
  readonly section: SettingsSection;
  readonly label: LabelCode;
}

export interface Setting<T, C extends Control = Control> extends Row<T> {
  /** What it may be; anything else is refused where a message brings it. */
  readonly type: v.GenericSchema<unknown, T>;
  /** Makes a setting of whatever was stored, and loses nothing that is good in it. */
  readonly repair: v.GenericSchema<unknown, T>;
  readonly control: C;
}

function onOff(row: Row<boolean>): Setting<boolean, { kind: 'switch' }> {
  return { ...row, type: v.boolean(), repair: v.fallback(v.boolean(), row.default), control: { kind: 'switch' } };
}

/** `words`: of each choice, in the order in which they are offered. */
function choice<T extends string>({
  words,
  ...row
}: Row<T> & { readonly words: Readonly<Record<T, LabelCode>> }): Setting<T, { kind: 'choice'; words: typeof words }> {
  const type = v.picklist(Object.keys(words) as T[]);
  return { ...row, type, repair: v.fallback(type, row.default), control: { kind: 'choice', words } };
}

type ListRow<T> = Row<T> & Pick<Setting<T>, 'type' | 'repair'>;
const list = <T>(row: ListRow<T>): Setting<T, { kind: 'list' }> => ({ ...row, control: { kind: 'list' } });

const MODE = v.picklist(JUNK_MODES);
const KIND = text(40);
const LANGUAGE = v.picklist(['browser', ...INTERFACE_LANGUAGES]);
type ChosenLanguage = 'browser' | InterfaceLanguage;
/** '' on our own pages, where the demo article stands. */
const HOST = v.pipe(v.string(), v.maxLength(300));
const NAME = text(300);
/** As long as addresses of articles are (`lib/identity/web-address.ts`). */
const ADDRESS = text(65_536);
const DAY = v.custom<string>(isDay);
const NOTE_COLOUR = v.picklist(NOTE_COLOURS);
/** Characters of a colour's name: it stands beside others in a line. */
const COLOUR_NAME = text(30);
const SEARCH_NAME = text(MAX_SEARCH_NAME);
const SEARCH_QUERY = text(MAX_SEARCH_QUERY);

/** How the article looks when it is shown alone: as the page has it, until the user says otherwise. */
function aloneLook() {
  const { focusSize, focusWidth, focusLines, focusColours } = ALONE_LOOK;
  const row = { default: 'page', section: 'alone' } as const;
  return {
    focusSize: choice<AloneLook['focusSize']>({ ...row, ...focusSize }),
    focusWidth: choice<AloneLook['focusWidth']>({ ...row, ...focusWidth }),
    focusLines: choice<AloneLook['focusLines']>({ ...row, ...focusLines }),
    focusColours: choice<AloneLook['focusColours']>({ ...row, ...focusColours }),
  };
}

export const SETTINGS = {
  /** Of what Sidelight says itself; `browser` follows the browser's own. */
  language: {
    default: 'browser',
    section: 'reading',
    label: 'languageSetting',
    type: LANGUAGE,
    repair: v.fallback(LANGUAGE, 'browser'),
    control: { kind: 'language' },
  } satisfies Setting<ChosenLanguage>,
  enabled: onOff({ default: true, section: 'reading', label: 'readingOn' }),
  theme: choice<Theme>({
    default: 'auto',
    section: 'reading',
    label: 'readingTheme',
    words: { auto: 'readingThemeAuto', light: 'readingThemeLight', dark: 'readingThemeDark' },
  }),
  /** How many mentions of an entity are underlined. */
  density: choice({
    default: 'first',
    section: 'reading',
    label: 'readingUnderline',
    words: { first: 'readingFirst', all: 'readingAll', none: 'readingNone' },
  }),
  /** How names are underlined of which neither the packs nor the article tell anything. */
  unknownNames: choice({
    default: 'repeated',
    section: 'reading',
    label: 'readingUnknown',
    words: {
      repeated: 'readingUnknownRepeated',
      faint: 'readingUnknownFaint',
      same: 'readingUnknownSame',
      none: 'readingUnknownNone',
    },
  }),
  /** Whether dates that a card explains carry a faint underline. */
  underlineDates: onOff({ default: false, section: 'reading', label: 'readingDates' }),
  /** When a card opens under a resting pointer: never, always, or while Alt is held. A click always opens it. */
  hover: choice({
    default: 'off',
    section: 'reading',
    label: 'readingCardOpens',
    words: { off: 'readingClick', alt: 'readingAlt', on: 'readingHover' },
  }),
  /** Whether it is said how a name inside a link opens, where the pointer rests on one. */
  linkHint: onOff({ default: true, section: 'reading', label: 'readingLinkHint' }),
  junk: choice({
    default: 'dim',
    section: 'reading',
    label: 'readingJunk',
    words: { dim: 'readingJunkDim', hide: 'readingJunkHide', leave: 'readingJunkLeave' },
  }),
  dimming: choice<Dimming>({
    default: 'readable',
    section: 'reading',
    label: 'readingDimming',
    words: { readable: 'readingDimmingReadable', pale: 'readingDimmingPale', faint: 'readingDimmingFaint' },
  }),
  /** Whether a line stands where junk is hidden, and shows it again. */
  stubs: onOff({ default: true, section: 'reading', label: 'readingStubs' }),
  /** Whether the button in the toolbar says how much is hidden. */
  badge: onOff({ default: true, section: 'reading', label: 'readingBadge' }),
  ...aloneLook(),
  /** By junk kind; a kind that is absent follows `junk`. */
  junkKinds: list({
    type: record(KIND, MODE),
    repair: goodEntries(KIND, MODE),
    default: {},
    section: 'junkKinds',
    label: 'settingsJunkKinds',
  }),
  /** What the user has taught about junk, site by site. */
  junkRules: list({
    type: v.pipe(v.array(USER_RULE), v.readonly(), v.maxLength(MAX_RULES)),
    repair: v.pipe(v.unknown(), v.transform(readUserRules)),
    default: [],
    section: 'junkRules',
    label: 'settingsJunkTaught',
  }),
  /** Names that are not underlined any more: entity id → name, for the list where it is taken back. */
  muted: list({
    type: record(NAME, NAME),
    repair: goodEntries(NAME, NAME),
    default: {},
    section: 'names',
    label: 'namesAllMuted',
  }),
  /** Readings of names: a name's key → entity id, or null for "none of these". */
  choices: list({
    type: record(NAME, v.nullable(NAME)),
    repair: goodEntries(NAME, v.nullable(NAME)),
    default: {},
    section: 'names',
    label: 'namesAllChosen',
  }),
  /** Days of articles as the user corrected them: article's address → ISO 8601 day. */
  articleDates: list({
    type: record(ADDRESS, DAY),
    repair: goodEntries(ADDRESS, DAY),
    default: {},
    section: 'names',
    label: 'namesAllDays',
  }),
  /** Whether a small record is kept of what was read, for "seen in 3 earlier articles". */
  memory: onOff({ default: true, section: 'memory', label: 'memoryOn' }),
  /** By host name. */
  sites: list({
    type: record(HOST, SITE),
    repair: goodEntries(HOST, REPAIRED_SITE),
    default: {},
    section: 'sites',
    label: 'sitesHeading',
  }),
  /** When a bar comes beside words that are selected: never, always, or while Alt is held. */
  selectionBar: choice({
    default: 'on',
    section: 'notes',
    label: 'notesBar',
    words: { off: 'notesBarOff', alt: 'notesBarAlt', on: 'notesBarOn' },
  }),
  /** Of the next highlight: the one used last. */
  noteColour: choice({
    default: 'yellow',
    section: 'notes',
    label: 'notesLastColour',
    words: { yellow: 'noteColourYellow', green: 'noteColourGreen', blue: 'noteColourBlue', pink: 'noteColourPink' },
  }),
  /** What the user calls the colours of notes: colour → name. */
  colourNames: list({
    type: record(NOTE_COLOUR, COLOUR_NAME),
    repair: goodEntries(NOTE_COLOUR, COLOUR_NAME),
    default: {},
    section: 'notes',
    label: 'notesColourNames',
  }),
  /** Templates of the user's for exports. */
  exportTemplates: list({
    type: v.pipe(v.array(EXPORT_TEMPLATE), v.readonly(), v.maxLength(MAX_TEMPLATES)),
    repair: v.pipe(v.unknown(), v.transform(readExportTemplates)),
    default: [],
    section: 'notes',
    label: 'templatesOwn',
  }),
  /** Searches of the library that are kept: name → query. */
  savedSearches: list({
    type: record(SEARCH_NAME, SEARCH_QUERY),
    repair: goodEntries(SEARCH_NAME, SEARCH_QUERY),
    default: {},
    section: 'notes',
    label: 'libSaved',
  }),
  /** Whether a quiet line reminds of a backup. */
  remindBackup: onOff({ default: true, section: 'notes', label: 'notesRemindBackup' }),
};

export type SettingName = keyof typeof SETTINGS;
/** The settings of which each has a component of its own. */
export type ListName = {
  [Name in SettingName]: (typeof SETTINGS)[Name]['control'] extends { readonly kind: 'list' } ? Name : never;
}[SettingName];
