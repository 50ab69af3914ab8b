/* Decodes one record of a pack: names for a look-up, or everything for a card. */

import type { KnowledgePlace, MatchKind, Office } from '../entities/linking/knowledge-source.ts';
import { KNOWLEDGE_FIELDS, type KnowledgeField } from '../entities/linking/knowledge-source.ts';
import { ENTITY_TYPES, type EntityType } from '../entities/mention.ts';
import type { PackViews } from './open-pack.ts';
import { COMMON, ESCAPE, GENERIC, HAS, PLACED, RUN, unpackDate, unpackPlace } from './pack-format.ts';

export const MATCH_KINDS: readonly MatchKind[] = ['name', 'alias', 'surname', 'generic'];

export interface PackName {
  readonly written: string;
  readonly match: MatchKind;
  readonly common: boolean;
}

/** What a look-up needs. */
export interface RecordHead {
  readonly type: EntityType;
  readonly prior: number;
  readonly country: string;
  readonly field: KnowledgeField;
  readonly names: readonly PackName[];
}

export interface RecordBody {
  readonly wikipedia: string | null;
  readonly nativeName: string | null;
  readonly text: string | null;
  readonly born: number | null;
  readonly died: number | null;
  readonly offices: readonly Office[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly credits: readonly number[];
  readonly asOf: string | null;
  readonly place: KnowledgePlace | null;
}

/** Which parts a record has. */
export interface RecordFlags {
  /** Bits of `HAS`. */
  readonly has: number;
  readonly placed: boolean;
}

/** Where item `index` of a run-length table begins. */
function startOf(starts: Uint32Array, lengths: Uint16Array, index: number): number {
  let at = starts[Math.floor(index / RUN)] as number;
  for (let before = index - (index % RUN); before < index; before++) at += lengths[before] as number;
  return at;
}

function decode(bytes: Uint8Array, start: number, end: number, symbols: readonly string[]): string {
  let text = '';
  for (let at = start; at < end; at++) {
    const code = bytes[at] as number;
    if (code !== ESCAPE) text += symbols[code];
    else {
      text += String.fromCharCode((bytes[at + 1] as number) | ((bytes[at + 2] as number) << 8));
      at += 2;
    }
  }
  return text;
}

/** Reads one record from front to back. */
export class RecordReader {
  private readonly views: PackViews;
  private at: number;

  constructor(views: PackViews, index: number) {
    this.views = views;
    this.at = views.header.recordsAt + startOf(views.recordStarts, views.recordLengths, index);
  }

  private byte(): number {
    return this.views.bytes[this.at++] as number;
  }

  private number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  }

  private twoBytes(): number {
    return this.byte() | (this.byte() << 8);
  }

  private string(): string {
    const length = this.number();
    this.at += length;
    return decode(this.views.bytes, this.at - length, this.at, this.views.tables.nameSymbols);
  }

  private text(index: number): string {
    const { bytes, header, textStarts, textLengths, tables } = this.views;
    const start = header.textsAt + startOf(textStarts, textLengths, index);
    return decode(bytes, start, start + (textLengths[index] as number), tables.textSymbols);
  }

  private list<T>(present: boolean, read: () => T): T[] {
    const items: T[] = [];
    if (present) for (let left = this.number(); left > 0; left--) items.push(read());
    return items;
  }

  /** The head; `body` goes on from where it ends. */
  head(): RecordHead & { readonly flags: RecordFlags } {
    const flags = this.byte();
    const prior = this.byte();
    const country = this.views.tables.countries[this.byte()] ?? '';
    const fieldByte = this.byte();
    const field = KNOWLEDGE_FIELDS[fieldByte & (PLACED - 1)] ?? '';
    const match = (fieldByte & GENERIC) !== 0 ? 'generic' : 'name';
    const name: PackName = { written: this.string(), match, common: (prior & COMMON) !== 0 };
    const others = this.list((flags & HAS.aliases) !== 0, (): PackName => {
      const kind = this.byte();
      return { written: this.string(), match: MATCH_KINDS[kind & 7] ?? 'alias', common: (kind & 8) !== 0 };
    });
    const type = ENTITY_TYPES[flags & 7] ?? 'other';
    return {
      flags: { has: flags, placed: (fieldByte & PLACED) !== 0 },
      type,
      prior: prior & 127,
      country,
      field,
      names: [name, ...others],
    };
  }

  body({ has: flags, placed }: RecordFlags, name: string): RecordBody {
    const { tables } = this.views;
    const credits = tables.creditSets[this.number()] ?? [];
    const asOf = tables.asOf[this.byte()] || null;
    const wikipedia = (flags & HAS.wikipedia) !== 0 ? this.string() || name : null;
    const textIndex = this.number();
    const bornAt = this.number();
    const lived = this.number();
    const born = bornAt === 0 ? null : bornAt - 4000;
    const offices = this.list((flags & HAS.offices) !== 0, (): Office => {
      const title = this.text(this.number());
      return { title, from: unpackDate(this.number()), to: unpackDate(this.number()) };
    });
    const facts = this.list((flags & HAS.facts) !== 0, () => {
      const label = tables.labels[this.byte()] ?? '';
      return { label, value: this.text(this.number()) };
    });
    const nativeName = (flags & HAS.native) !== 0 ? this.string() : null;
    const place = placed ? unpackPlace(this.twoBytes(), this.twoBytes(), this.byte()) : null;
    return {
      wikipedia,
      nativeName,
      text: textIndex === 0 ? null : this.text(textIndex - 1),
      born,
      died: born === null || lived === 0 ? null : born + lived - 1,
      offices,
      facts,
      credits,
      asOf,
      place,
    };
  }
}
