/* Ends a wait that would last for ever: a browser that never answers is a fault with a name, not a test timed out. */

/** What `promise` gives; throws, naming `what`, when that takes longer than `limit` milliseconds. */
export async function within<T>(limit: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`${what}: no answer in ${limit / 1000} seconds`)), limit);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
