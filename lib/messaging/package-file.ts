/* A file of the package, read by our own pages and the background. */

import type { MessageFile } from '../i18n/message-files.ts';
import { extension } from './extension-api.ts';

export const readMessageFile = async (path: string): Promise<MessageFile | null> =>
  (await readPackageFile(path)) as MessageFile | null;

/** The borders that maps are drawn from; read when a map is first wanted. */
export const readWorldFile = (): Promise<unknown> => readPackageFile('data/world.json');

/** A file of JSON; null when it is not there or not whole: what asks for it goes on without. */
export async function readPackageFile(path: string): Promise<unknown> {
  try {
    const reply = await fetch(extension.runtime.getURL(path));
    return reply.ok ? await reply.json() : null;
  } catch (error) {
    // A file that is missing is a failure of the network, one that is cut short a failure of its JSON.
    if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error;
    console.error('Sidelight: a file of the package cannot be read', path, error);
    return null;
  }
}
