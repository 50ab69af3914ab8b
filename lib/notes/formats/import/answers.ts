/*
 * An answer to a note, which other programs keep as a note that names another: it goes to the words of the one it
 * answers, and says above its text what was asked. A note of ours answers nothing, and nobody else is there to ask.
 */

/** Of what is answered, so much is said again. */
const MAX_ASKED = 500;

const quoted = (text: string): string => `> ${text.replace(/\n/g, '\n> ')}`;

export interface Asked {
  /** Who wrote it; '' when nobody says. */
  readonly by: string;
  /** Its text, or the words it marks. */
  readonly text: string;
}

export function answerTo({ by, text }: Asked, answer: string): string {
  const asked = text.trim();
  const short = asked.length > MAX_ASKED ? `${asked.slice(0, MAX_ASKED)}…` : asked;
  const parts = [by === '' ? '' : `**${by.replace(/[*\\]/g, '\\$&')}:**`, short].filter((part) => part !== '');
  return parts.length === 0 ? answer : `${quoted(parts.join(' '))}\n\n${answer}`;
}

/** One whose question is not in the file says where it is. */
export const answerFarFrom = (address: string, answer: string): string =>
  address === '' ? answer : `${quoted(`↩ <${address}>`)}\n\n${answer}`;
