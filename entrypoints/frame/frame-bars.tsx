/* The bars in the frame: what is pressed there, each a message or two. */

import { HighlightBar, HighlightedBar } from '../../components/highlight-bar.tsx';
import type { FrameEvent, Shown } from '../../lib/messaging/frame-protocol.ts';
import { send } from '../../lib/messaging/send.ts';
import { useStoredNote } from './use-stored-note.ts';

interface BarProps<Kind extends Shown['kind']> {
  readonly shown: Extract<Shown, { kind: Kind }>;
  tell(event: FrameEvent): void;
}

export const SelectionBar = ({ shown: { colour }, tell }: BarProps<'selection'>) => (
  <HighlightBar
    colour={colour}
    // The page's script says what becomes of it, and why not.
    onColour={(chosen) => void send('notes.highlight', chosen)}
    onNote={() => tell({ type: 'write' })}
    onCopy={() => tell({ type: 'copy' })}
    onJunk={() => tell({ type: 'junk' })}
  />
);

export function DoneBar({ shown, tell }: BarProps<'highlighted'>) {
  const { note, failed, change, remove, restore } = useStoredNote(shown.note, tell);
  const removed = note.deleted !== null;
  const undo = async () => {
    if (await (removed ? restore() : remove())) tell({ type: 'close' });
  };
  return (
    <HighlightedBar
      colour={note.colour}
      removed={removed}
      error={failed}
      onColour={(colour) => void change({ colour })}
      onNote={() => tell({ type: 'write' })}
      onUndo={() => void undo()}
    />
  );
}
