/*
 * What the user has chosen about names, cards and dates, and said about single names: this reading and not that one, never underline
 * it, the article is of another day. Part of `Settings`, apart because it grows with use.
 */

/** When a card opens under a resting pointer: never, always, or while Alt is held. A click always opens it. */
export type Hover = 'off' | 'on' | 'alt';

export interface CardSettings {
  readonly hover: Hover;
  /** Whether dates that a card explains carry a faint underline. */
  readonly underlineDates: boolean;
  /** Whether a small record is kept of what was read, for "seen in 3 earlier articles". */
  readonly memory: boolean;
  /** Readings of names: a name's key → entity id, or null for "none of these". */
  readonly choices: Readonly<Record<string, string | null>>;
  /** Names that are not underlined any more: entity id → name, for the list where it is taken back. */
  readonly muted: Readonly<Record<string, string>>;
  /** Days of articles as the user corrected them: article's address → ISO 8601 day. */
  readonly articleDates: Readonly<Record<string, string>>;
}

export const DEFAULT_CARD_SETTINGS: CardSettings = {
  hover: 'off',
  underlineDates: false,
  memory: true,
  choices: {},
  muted: {},
  articleDates: {},
};

const HOVERS: readonly unknown[] = ['off', 'on', 'alt'];
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

export const isDay = (value: unknown): value is string => typeof value === 'string' && DAY.test(value);

function readRecord<T>(stored: unknown, holds: (value: unknown) => value is T): Record<string, T> {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {};
  return Object.fromEntries(Object.entries(stored).filter((entry): entry is [string, T] => holds(entry[1])));
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isChoice = (value: unknown): value is string | null => value === null || isText(value);

export function readCardSettings(stored: Readonly<Record<string, unknown>>): CardSettings {
  return {
    hover: HOVERS.includes(stored.hover) ? (stored.hover as Hover) : DEFAULT_CARD_SETTINGS.hover,
    underlineDates: typeof stored.underlineDates === 'boolean' ? stored.underlineDates : false,
    memory: typeof stored.memory === 'boolean' ? stored.memory : DEFAULT_CARD_SETTINGS.memory,
    choices: readRecord(stored.choices, isChoice),
    muted: readRecord(stored.muted, isText),
    articleDates: readRecord(stored.articleDates, isDay),
  };
}

/** The record with `key` set, or without it when `value` is undefined. */
function withEntry<T>(record: Readonly<Record<string, T>>, key: string, value: T | undefined): Record<string, T> {
  const { [key]: _, ...others } = record;
  return value === undefined ? others : { ...others, [key]: value };
}

/** @param choice an entity id, null for "none of these", undefined to take back what was chosen */
export function withChoice<S extends CardSettings>(
  settings: S,
  keys: readonly string[],
  choice: string | null | undefined,
): S {
  return { ...settings, choices: keys.reduce((choices, key) => withEntry(choices, key, choice), settings.choices) };
}

/** @param name what the list of muted names calls it; undefined to underline it again */
export const withMuted = <S extends CardSettings>(settings: S, entity: string, name: string | undefined): S => ({
  ...settings,
  muted: withEntry(settings.muted, entity, name),
});

/** @param day undefined to go back to what the page says */
export const withArticleDate = <S extends CardSettings>(settings: S, address: string, day: string | undefined): S => ({
  ...settings,
  articleDates: withEntry(settings.articleDates, address, day),
});
