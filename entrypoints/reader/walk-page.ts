/* The keys that lead from note to note and from junk to junk. Those of names are with the cards. */

import { activeJunk } from '../../lib/junk/user-rules.ts';
import { topOfWindow } from './names/hit-test.ts';
import type { Notes } from './notes/write-notes.ts';
import type { PageSession } from './session/page-session.ts';
import { Steps } from './session/step-through.ts';

export interface Walk {
  /** To the next note on words of the page, which is opened. */
  nextNote(): void;
  /** To the next item of junk, which is shown if it was hidden. */
  nextJunk(): void;
}

export function walkPage(session: PageSession, notes: Notes): Walk {
  const startAt = () => topOfWindow(session);
  const [noteSteps, junkSteps] = [new Steps(startAt), new Steps(startAt)];
  return {
    nextNote() {
      const anchors = session.known?.notes.anchors ?? [];
      const span = noteSteps.next(anchors.flatMap(({ span }) => span ?? []));
      if (!span) return;
      void session.scrollTo(span);
      notes.openAt(span.start);
    },
    nextJunk() {
      const span = junkSteps.next(activeJunk(session.known?.content.junk ?? []));
      if (span) void session.scrollTo(span);
    },
  };
}
