/*
 * What sync asks of a remote place: a folder of files that devices leave for each other. Every device writes only what
 * bears its own name, so that a place needs no locks; what a place keeps or loses is found out by looking again.
 */

/** A file in the mailbox, as a listing tells of it. */
export interface MailboxFile {
  /** Relative to the mailbox: "DEVICE.json", "DEVICE/0001-x.json". */
  readonly name: string;
  /** Changes when the file does; '' where the place tells nothing of the kind. */
  readonly mark: string;
  /** Bytes; null where the place does not say. */
  readonly size: number | null;
}

/** What a file came to in the mailbox, where it may be packed and sealed. */
export interface Written {
  readonly bytes: number;
  /** SHA-256, in hexadecimal. */
  readonly sum: string;
}

/** Every call throws a `MailboxFault` when it cannot do what it should. */
export interface Mailbox {
  /** The files directly in a folder; none where there is no such folder. `folder` is '' or a device's id. */
  list(folder: string): Promise<MailboxFile[]>;
  /**
   * Null when there is no such file. `limit`: bytes above which it is not read and counts as a fault. With `written`,
   * as it was told when the file was written, anything else counts as damaged.
   */
  read(name: string, limit: number, written?: Written): Promise<string | null>;
  /** Makes the folder it needs. */
  write(name: string, text: string): Promise<Written>;
  /** True also when there was none. */
  remove(name: string): Promise<void>;
}

/** Why a place did not do what it was asked, as far as the user can do something about it. */
export type FaultKind =
  /** This device has no network. */
  | 'offline'
  /** Nobody answers at the address; with `insecure`, it may also be that the connection was not to be trusted. */
  | 'unreached'
  | 'insecure'
  /** The answer did not come, or not all of it, while one could wait. */
  | 'late'
  | 'refused'
  | 'forbidden'
  | 'missing'
  | 'conflict'
  | 'locked'
  | 'busy'
  | 'full'
  | 'tooLarge'
  | 'damaged'
  | 'passphrase'
  | 'newer'
  | 'elsewhere'
  | 'notDav'
  | 'server'
  /** Of a folder: the browser wants the user asked again. */
  | 'permission'
  | 'gone';

export class MailboxFault extends Error {
  readonly kind: FaultKind;
  /** Milliseconds the place asks to be left alone for. */
  readonly wait: number | null;

  constructor(kind: FaultKind, what: string, wait: number | null = null) {
    super(`${kind}: ${what}`);
    this.name = 'MailboxFault';
    this.kind = kind;
    this.wait = wait;
  }
}
