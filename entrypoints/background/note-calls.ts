/* The notes' part of the protocol: each call a line to the database, each failure a value the reader is told. */

import type { ReaderCalls } from '../../lib/messaging/protocol.ts';

/** Until the database is here every call says so, and the text stays in the editor. */
const unavailable = () => ({ ok: false, reason: 'notes cannot be stored yet' }) as const;

type NoteCalls = Pick<ReaderCalls, 'notes.find' | 'notes.put' | 'notes.remove' | 'notes.restore'>;

export const noteCalls = {
  'notes.find': () => ({ ok: true, value: [] }) as ReturnType<NoteCalls['notes.find']>,
  'notes.put': unavailable,
  'notes.remove': unavailable,
  'notes.restore': unavailable,
};
