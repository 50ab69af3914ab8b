/* A text as it is stored: compressed, and unpacked no further than it may have been when it was packed. */

/** @returns null for what was not packed so, or unpacks to more than `most` bytes */
export async function unpackText(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<string | null> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder();
  let [text, size] = ['', 0];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.length;
      if (size > most) return null;
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    // What the browser says of bytes that it cannot unpack.
    if (error instanceof TypeError) return null;
    throw error;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

export async function packText(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
