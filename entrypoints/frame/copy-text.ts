/*
 * Puts words on the clipboard from the frame, by the copy event: the newer way needs a leave that only the page around
 * the frame could give.
 */

/** False where the browser did not let it. Only straight after a press. */
export function copyText(text: string): boolean {
  let done = false;
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    done = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill);
  const allowed = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return allowed && done;
}
