/*
 * A click on a name inside a link is the link's. How its card opens is said where the pointer rests on such a name,
 * once a visit; the pointer has its hand there already.
 */

/** Milliseconds a pointer rests before it asks. */
const REST = 700;

export interface LinkHint {
  /** The pointer is over such a name, or no more. */
  over(isLinkedName: boolean): void;
}

export function createLinkHint(say: () => void): LinkHint {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let said = false;
  return {
    over(isLinkedName) {
      if (!isLinkedName || said) {
        clearTimeout(timer);
        timer = undefined;
        return;
      }
      timer ??= setTimeout(() => {
        said = true;
        say();
      }, REST);
    },
  };
}
