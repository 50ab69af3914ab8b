/* A note as text for the clipboard: the words it is on, what was written, and where they come from. */

import { message, type Say } from '../../i18n/message.ts';
import { shareableAddress } from '../../identity/shareable-address.ts';
import { webAddress } from '../../identity/web-address.ts';
import type { Note } from '../note.ts';
import { quotedWords } from '../quoted-words.ts';
import { sourceLine } from './source-line.ts';
import { textFragmentLink } from './text-fragment-link.ts';

/** The address that leads to a note's words; null where they are not on the web. */
export const linkToWords = ({ target }: Note): string | null =>
  target && webAddress(target.source) ? textFragmentLink({ ...target, source: shareableAddress(target.source) }) : null;

export function noteAsText(note: Note, say: Say): string {
  const { target, article, body, tags, created } = note;
  const address = article && webAddress(article.source) ? shareableAddress(article.source) : '';
  const line = article
    ? sourceLine(
        {
          ...article,
          published: article.published ?? '',
          accessed: created.slice(0, 10),
          address: linkToWords(note) ?? address,
        },
        say,
      )
    : '';
  return [
    target ? say(message('commonQuoted', quotedWords(target))) : '',
    body.trim(),
    tags.map((tag) => `#${tag.replaceAll(' ', '-')}`).join(' '),
    line && `— ${line}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
