/* Asks the browser not to clear our storage when the disk is full. The answer is shown in options; a refusal is no failure. */

export type Persistence = 'kept' | 'refused' | 'unknown';

export async function askToPersist(
  storage: StorageManager | undefined = globalThis.navigator?.storage,
): Promise<Persistence> {
  if (!storage?.persist || !storage.persisted) return 'unknown';
  if (await storage.persisted()) return 'kept';
  return (await storage.persist()) ? 'kept' : 'refused';
}
