/*
 * What of a stored value is its own: plain data that stands in it, no accessor that could throw, nothing inherited. All
 * that settings are made of goes through here, because what was stored may be older, damaged, or loaded from somebody's
 * file.
 */

import * as v from 'valibot';

/**
 * Null for what is no object. `__proto__` is no name, host or address, and copied carelessly it becomes what an object
 * inherits from.
 */
export function ownFields(value: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const fields = Object.entries(Object.getOwnPropertyDescriptors(value));
  return Object.fromEntries(
    fields.flatMap(([name, field]) =>
      field.enumerable && 'value' in field && name !== '__proto__' ? [[name, field.value]] : [],
    ),
  );
}

/** An object's own fields, for a schema of objects to go on with. */
export const OWN_FIELDS = v.pipe(v.unknown(), v.transform(ownFields));

/**
 * Entries of one record at most; the newest are kept. Nobody corrects ten thousand names by hand, and each reading goes
 * through all.
 */
export const MAX_ENTRIES = 10_000;

type Schema<T> = v.GenericSchema<unknown, T>;

const isEntry = (key: Schema<string>, value: Schema<unknown>, [name, item]: [string, unknown]): boolean =>
  v.is(key, name) && v.is(value, item);

/** A record whole: nothing in it may be wrong. */
export const record = <T>(key: Schema<string>, value: Schema<T>): Schema<Readonly<Record<string, T>>> =>
  v.custom<Readonly<Record<string, T>>>((input) => {
    const fields = ownFields(input);
    const entries = Object.entries(fields ?? {});
    return fields !== null && entries.length <= MAX_ENTRIES && entries.every((entry) => isEntry(key, value, entry));
  });

/** A record entry by entry: what is wrong in it is left out, what is good stays. */
export const goodEntries = <T>(key: Schema<string>, value: Schema<T>): Schema<Readonly<Record<string, T>>> =>
  v.pipe(
    OWN_FIELDS,
    v.transform((fields) => {
      const good = Object.entries(fields ?? {}).flatMap(([name, item]): [string, T][] => {
        const read = v.safeParse(value, item);
        return read.success && v.is(key, name) ? [[name, read.output]] : [];
      });
      return Object.fromEntries(good.slice(-MAX_ENTRIES));
    }),
  );

/** Words of at most so many characters, and some. */
export const text = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most),
    v.check((words) => words.trim() !== ''),
  );
