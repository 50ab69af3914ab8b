/* What a WebDAV server for tests is: one user, one folder, on a port of its own. */

export interface DavServer {
  /** Of a folder that is not there yet, nor the one that it is in. */
  readonly address: string;
  readonly user: string;
  readonly password: string;
  stop(): Promise<void>;
}

/** How whoever is let in is called; not in ASCII, as passwords may be. */
export const WHO = { user: 'ada', password: 'a word with ünicode' } as const;

export const PATH = '/notes/of mine/';
