/* Half a surrogate pair, which a page or a file may hold, cannot be encoded in an address: what stands for it there. */

export const toWellFormed = (text: string): string =>
  text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
