/* A value when it has stayed the same for a moment: for what nobody waits for while it still changes at every key. */

import { useEffect, useState } from 'preact/hooks';

/** Milliseconds: longer than between two keys of a fast typist. */
const MOMENT = 150;

export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), MOMENT);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
