/* The one gate through which every stored or imported address goes: http(s) or nothing. */

/**
 * What is used of the standard URL class. Every JavaScript host has it, though the types of ES2023 alone do not name
 * it.
 */
export interface WebAddress {
  readonly protocol: string;
  readonly hostname: string;
  readonly port: string;
  readonly pathname: string;
  readonly href: string;
  hash: string;
  username: string;
  password: string;
  search: string;
  readonly searchParams: Iterable<[string, string]>;
}

interface WebAddressClass {
  new (address: string, base?: string): WebAddress;
  canParse(address: string, base?: string): boolean;
}

const { URL: Parsed } = globalThis as unknown as { URL: WebAddressClass };

/** Characters of an address at most: more than any server takes. Longer ones are data, not places. */
const MAX_ADDRESS = 65_536;

/** The parsed address, or null for anything that is not http(s) with a host. */
export function webAddress(address: string, base?: string): WebAddress | null {
  if (address.length > MAX_ADDRESS || !Parsed.canParse(address, base)) return null;
  const url = new Parsed(address, base);
  return (url.protocol === 'http:' || url.protocol === 'https:') && url.hostname !== '' ? url : null;
}

/** Whether it names a file of this device. */
export function isFileAddress(address: string): boolean {
  return address.length <= MAX_ADDRESS && /^file:/i.test(address) && Parsed.canParse(address);
}
