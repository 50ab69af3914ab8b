/*
 * An entry's facts as messages: in the words of the interface where a speaker knows them, else in the pack's English,
 * which then says that it is English.
 */

import { describeFacts, describeOffice } from '../entities/linking/describe-entry.ts';
import type { KnowledgeEntry, KnowledgeFact, Office } from '../entities/linking/knowledge-source.ts';
import { type LabelCode, type Message, message } from '../i18n/message.ts';
import type { CardFact } from './card.ts';
import type { CardSpeaker } from './spoken/card-speaker.ts';

/** Labels of the knowledge pack. */
const LABELS: Readonly<Record<string, LabelCode>> = {
  Capital: 'factLabelCapital',
  Chair: 'factLabelChair',
  'Chief executive': 'factLabelChiefExecutive',
  Founded: 'factLabelFounded',
  Group: 'factLabelGroup',
  Head: 'factLabelHead',
  Headquarters: 'factLabelHeadquarters',
  Leader: 'factLabelLeader',
  Parent: 'factLabelParent',
  Party: 'factLabelParty',
  Population: 'factLabelPopulation',
  Stadium: 'factLabelStadium',
  Ticker: 'factLabelTicker',
};

export interface WordedEntry {
  readonly name: string;
  readonly description: Message | null;
  readonly facts: readonly CardFact[];
  readonly office: (office: Office) => Message;
}

/** Packs of the user's own are in whatever language they write. */
const isOwn = ({ id }: KnowledgeEntry): boolean => id.startsWith('own:');

const inEnglish = (words: Message): Message => ({ ...words, language: 'en' });

/** @param speaker null where the interface is in English */
export function wordEntry(entry: KnowledgeEntry, speaker: CardSpeaker | null): WordedEntry {
  const said = isOwn(entry) ? null : speaker;
  const mark = said ? inEnglish : (words: Message) => words;

  function office(held: Office): Message {
    const title = said?.office(held.title) ?? null;
    return title === null ? mark(describeOffice(held, entry.asOf)) : describeOffice({ ...held, title }, entry.asOf);
  }

  function description(): Message | null {
    const [first] = entry.offices;
    if (entry.text === null) return first ? office(first) : null;
    const text = said?.description(entry.text) ?? null;
    const facts = describeFacts(text === null ? entry : { ...entry, text });
    return text === null && facts ? mark(facts) : facts;
  }

  const fact = ({ label, value }: KnowledgeFact): CardFact => ({
    label: Object.hasOwn(LABELS, label) ? message(LABELS[label] as LabelCode) : message('factPlain', label),
    value: said ? said.fact({ label, value }) : value,
  });
  return { name: said?.name(entry) ?? entry.name, description: description(), facts: entry.facts.map(fact), office };
}
