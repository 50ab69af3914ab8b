/* A page's scripts can make any event and aim it at what is ours: only what the user did counts. */

export const onTrusted =
  <E extends Event>(listener: (event: E) => void) =>
  (event: E): void => {
    if (event.isTrusted) listener(event);
  };
