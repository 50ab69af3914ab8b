/*
 * A setting as a document that several devices write. It holds only what somebody chose: a device that was never asked
 * overrules nobody with what it came with. Of entries and rules each is one for itself, in which the last writer wins;
 * an entry that one device changes outlives that another takes it away without knowing. What a document says is read
 * as stored settings are, and what is not understood here is left in it for whoever does.
 */

import * as Y from 'yjs';
import { readSettings, type Settings } from '../settings/settings.ts';
import type { SettingName } from '../settings/settings-table.ts';
import { MAX_RULES, type UserRule } from '../settings/user-rule.ts';
import { openDocument, stateOf } from './note-document.ts';
import { SHARED_SETTINGS, type SharedAs, sharedAs } from './shared-settings.ts';

const PREFIX = 'setting-';

export const settingId = (name: SettingName): string => PREFIX + name;

export const isSettingId = (id: string): boolean => id.startsWith(PREFIX);

/** Null for one that is not shared, or not known here. */
export const settingOf = (id: string): SettingName | null =>
  SHARED_SETTINGS.find((name) => settingId(name) === id) ?? null;

export interface MergedSetting {
  /** As it is to be stored. */
  readonly value: Settings[SettingName];
  readonly state: Uint8Array;
  /** The document holds what this device has not given out yet. */
  readonly isOwn: boolean;
  /** What came could not be read at all. */
  readonly isDamaged: boolean;
}

const mapOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('setting');
const VALUE = 'value';

/**
 * @param state its document, null where it has none @param current the setting as stored here
 * @param came states of the same document from elsewhere
 */
export function mergeSetting(
  name: SettingName,
  state: Uint8Array | null,
  current: unknown,
  came: readonly Uint8Array[],
): MergedSetting {
  const doc = openDocument(state);
  const isOwn = writeSetting(doc, name, current);
  let isDamaged = false;
  for (const update of came) {
    try {
      Y.applyUpdate(doc, update);
    } catch {
      isDamaged = true;
    }
  }
  const merged = { value: readSetting(doc, name), state: stateOf(doc), isOwn, isDamaged };
  doc.destroy();
  return merged;
}

/** What the document says; null for one in which nothing stands. */
export function settingSaid(name: SettingName, state: Uint8Array | null): Settings[SettingName] | null {
  const doc = openDocument(state);
  const said = mapOf(doc).size === 0 ? null : readSetting(doc, name);
  doc.destroy();
  return said;
}

/** The setting says something else than its document. */
export function isSettingBehind(name: SettingName, state: Uint8Array | null, current: unknown): boolean {
  const doc = openDocument(state);
  const isBehind = !isAlike(readSetting(doc, name), current);
  doc.destroy();
  return isBehind;
}

function readSetting(doc: Y.Doc, name: SettingName): Settings[SettingName] {
  const map = mapOf(doc);
  const as = sharedAs(name);
  if (as === 'value') return readSettings(map.has(VALUE) ? { [name]: map.get(VALUE) } : {})[name];
  const entries = [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return readSettings({ [name]: storedAs(as, entries) })[name];
}

function storedAs(as: SharedAs | null, entries: readonly [string, unknown][]): unknown {
  if (as === 'entries') return Object.fromEntries(entries);
  return as === 'rules' ? newestRules(entries) : entries.map(([, item]) => item);
}

/** What a rule speaks of. */
function topicOf(rule: unknown): string {
  const { host, match, pattern } = (rule ?? {}) as Partial<UserRule>;
  return JSON.stringify([host, match, pattern]);
}

/** Of rules that speak of the same thing the newest; and of all as many as there may be. */
function newestRules(entries: readonly [string, unknown][]): unknown[] {
  const madeAt = (rule: unknown): number => Date.parse(String((rule as Partial<UserRule> | null)?.made)) || 0;
  const rules = entries.map(([, rule]) => rule).sort((a, b) => madeAt(a) - madeAt(b));
  const byTopic = new Map<string, unknown>();
  for (const rule of rules) {
    const topic = topicOf(rule);
    byTopic.delete(topic);
    byTopic.set(topic, rule);
  }
  return [...byTopic.values()].slice(-MAX_RULES);
}

/** Brings the document to what the setting says; true when it said something else. */
function writeSetting(doc: Y.Doc, name: SettingName, current: unknown): boolean {
  const said = readSetting(doc, name);
  if (isAlike(said, current)) return false;
  const as = sharedAs(name);
  const map = mapOf(doc);
  doc.transact(() => {
    if (as === 'value') return void map.set(VALUE, current);
    const [before, now] = [entriesOf(said, as), entriesOf(current, as)];
    for (const [key, value] of before) {
      if (now.has(key)) continue;
      map.delete(key);
      // An older rule of the same, which this one overruled, is not wanted back.
      if (as === 'rules') for (const [other, rule] of map) if (topicOf(rule) === topicOf(value)) map.delete(other);
    }
    for (const [key, value] of now) if (!isAlike(before.get(key), value)) map.set(key, value);
  });
  return true;
}

const entriesOf = (value: unknown, as: SharedAs | null): Map<string, unknown> =>
  as === 'entries'
    ? new Map(Object.entries(value as object))
    : new Map((value as readonly { readonly id: string }[]).map((item) => [item.id, item]));

/** In whatever order the fields of objects stand; and what is listed, which is read in an order of its own. */
export const isAlike = (a: unknown, b: unknown): boolean => inOrder(a) === inOrder(b);

function inOrder(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOrder).sort().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, item]) => `${JSON.stringify(key)}:${inOrder(item)}`).join()}}`;
}
