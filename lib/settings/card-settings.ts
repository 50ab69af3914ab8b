/*
 * What the user has said about single names and articles, part of `Settings`: this reading and not that one, never
 * underline it, it is of another day.
 */

export interface Corrections {
  readonly choices: Readonly<Record<string, string | null>>;
  readonly muted: Readonly<Record<string, string>>;
  readonly articleDates: Readonly<Record<string, string>>;
}

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

export const isDay = (value: unknown): value is string => typeof value === 'string' && DAY.test(value);

/** The record with `key` set, or without it when `value` is undefined. */
function withEntry<T>(record: Readonly<Record<string, T>>, key: string, value: T | undefined): Record<string, T> {
  const { [key]: _, ...others } = record;
  return value === undefined ? others : { ...others, [key]: value };
}

/** @param choice an entity id, null for "none of these", undefined to take back what was chosen */
export function withChoice<S extends Corrections>(
  settings: S,
  keys: readonly string[],
  choice: string | null | undefined,
): S {
  return { ...settings, choices: keys.reduce((choices, key) => withEntry(choices, key, choice), settings.choices) };
}

/** @param name what the list of muted names calls it; undefined to underline it again */
export const withMuted = <S extends Corrections>(settings: S, entityId: string, name: string | undefined): S => ({
  ...settings,
  muted: withEntry(settings.muted, entityId, name),
});

/** @param day undefined to go back to what the page says */
export const withArticleDate = <S extends Corrections>(settings: S, address: string, day: string | undefined): S => ({
  ...settings,
  articleDates: withEntry(settings.articleDates, address, day),
});
