/*
 * The extension's side of a page session, played by the test: ports that the session opens, on which it answers by
 * hand, and messages. As the real one does, it answers questions with words of the page last sent to it. Loaded before
 * the session, which takes the API when it is loaded itself.
 */

import type { ToVisit } from '../../../lib/messaging/visit-protocol.ts';
import type { Note } from '../../../lib/notes/note.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import { unpackPage } from '../../../lib/text/packed-page.ts';
import type { PageText } from '../../../lib/text/page-text.ts';
import type { Span } from '../../../lib/text/span.ts';
import type { ContentAnswer, NamesAnswer, NotesAnswer } from '../../../lib/visit/visit.ts';
import { FakePort } from '../../fake-port.ts';

type Opened = Extract<ToVisit, { type: 'visit.open' }>;
export type Asked = Extract<ToVisit, { type: 'visit.ask' }>;

const NO_NAMES: NamesAnswer = {
  mentions: [],
  cast: [],
  dates: { lines: [], events: [], overAYearOld: false },
  copySigns: [],
  notices: [],
};
const NO_NOTES: NotesAnswer = { notes: [], anchors: [], story: [], notices: [] };

const ID = 'an-extension';

class FakeBackground {
  settings: Settings = DEFAULT_SETTINGS;
  ports: FakePort[] = [];
  /** Calls of messages, oldest first. */
  told: string[] = [];
  /** The extension was updated or removed under the page. */
  isGone = false;
  /** It dies with every message. */
  isSilent = false;

  reset(): void {
    Object.assign(this, { settings: DEFAULT_SETTINGS, ports: [], told: [], isGone: false, isSilent: false });
  }

  get port(): FakePort {
    const port = this.ports.at(-1);
    if (!port) throw new Error('no port was opened');
    return port;
  }

  /** All that was said on all ports. */
  private get said(): ToVisit[] {
    return this.ports.flatMap(({ posted }) => posted as ToVisit[]);
  }
  get pages(): Opened[] {
    return this.said.filter((message) => message.type === 'visit.open');
  }
  get asked(): Asked[] {
    return this.said.filter((message) => message.type === 'visit.ask');
  }

  /** The page last sent on the last port, or last before a question; throws where none was. */
  page(before?: Asked): PageText {
    const said = this.port.posted as ToVisit[];
    const upTo = before ? said.slice(0, said.lastIndexOf(before)) : said;
    const last = upTo.findLast((message) => message.type === 'visit.open');
    const page = last && unpackPage(last.request.page);
    if (!page) throw new Error('what was sent is no page');
    return page;
  }

  content(revision: number, part: Partial<ContentAnswer> = {}): void {
    const { blocks, language, title } = this.page();
    const value: ContentAnswer = {
      ...{ isArticle: true, lines: [0, blocks.length], language, title, junk: [], rules: [], comments: [] },
      ...{ published: null, publishedFrom: null, updated: null, author: '' },
      ...part,
    };
    this.port.say({ type: 'visit.content', revision, answer: { ok: true, value } });
  }

  /** People are found by their names. */
  names(revision: number, ...people: string[]): void {
    const { text } = this.page();
    const mentions = people.map((name) => {
      const start = text.indexOf(name);
      return { start, end: start + name.length, type: 'person', entityId: name };
    });
    const value = { ...NO_NAMES, mentions };
    this.port.say({ type: 'visit.names', revision, answer: { ok: true, value } });
  }

  notes(revision: number, notes: NotesAnswer = NO_NOTES): void {
    this.port.say({ type: 'visit.notes', revision, answer: notes });
  }

  /** All three. */
  answer(revision: number, ...people: string[]): void {
    this.content(revision);
    this.names(revision, ...people);
    this.notes(revision);
  }

  /** A question about words gets the words that stand there in the page that was sent before it. */
  reply(asked: Asked, notes: NotesAnswer = NO_NOTES): void {
    const { id, call, argument } = asked;
    const { start, end } = (argument ?? {}) as Span;
    const value = call === 'notes' ? notes : this.page(asked).text.slice(start, end);
    this.port.say({ type: 'visit.reply', id, reply: { ok: true, value } });
  }

  /** Notes on words of the page last sent, in yellow. */
  notesOn(...words: string[]): NotesAnswer {
    const { text } = this.page();
    const notes = words.map((_, i) => ({ id: `n${i}`, colour: 'yellow', entities: [], body: '' }) as unknown as Note);
    const anchors = words.map((exact, i) => {
      const start = text.indexOf(exact);
      return {
        note: `n${i}`,
        span: { start, end: start + exact.length },
        state: 'exact',
        score: 1,
        by: 'place',
      } as const;
    });
    return { ...NO_NOTES, notes, anchors };
  }

  readonly api = {
    runtime: {
      id: ID,
      getURL: (path: string) => `chrome-extension://${ID}/${path}`,
      connect: ({ name }: { name: string }) => {
        if (this.isGone) throw new Error('Extension context invalidated.');
        const port = new FakePort(name, undefined);
        this.ports.push(port);
        return port;
      },
      sendMessage: async ({ call }: { call: string }) => {
        this.told.push(call);
        if (this.isGone) throw new Error('Extension context invalidated.');
        if (this.isSilent) throw new Error('The message port closed before a response was received.');
        return call === 'settings.read' ? JSON.parse(JSON.stringify(this.settings)) : null;
      },
      onMessage: { addListener: () => undefined, removeListener: () => undefined },
    },
  };
}

export const background = new FakeBackground();

Object.assign(globalThis, { browser: background.api });
