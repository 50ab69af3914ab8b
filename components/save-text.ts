/* A text out to a file of the user's. */

/** Milliseconds until the address of a download is given up; the browser has read it by then. */
const KEEP_ADDRESS_MS = 60_000;

export function saveText(name: string, mediaType: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_ADDRESS_MS);
}
