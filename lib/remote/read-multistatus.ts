/*
 * A server's listing of a folder (RFC 4918, `multistatus`) as files; of other elements and of folders nothing. Servers
 * write addresses as they like, with other letters percent-encoded than we asked with, or as they stand behind a proxy,
 * under another host and path. So nothing is compared but what is decoded, and the folder is whatever the listing calls
 * itself.
 */

import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { MailboxFault, type MailboxFile } from '../sync/mailbox.ts';

interface Listed {
  readonly address: URL;
  /** Decoded. */
  readonly path: string;
  readonly isFolder: boolean;
  readonly file: Omit<MailboxFile, 'name'>;
}

/**
 * @param folder that was listed, as the mailbox calls it; only what lies directly in it is given
 * @param asked its address
 * @throws MailboxFault `notDav` when it is no listing
 */
export function readMultistatus(text: string, folder: string, asked: URL): MailboxFile[] {
  const root = rootOf(text);
  if (nameOf(root) !== 'multistatus') throw new MailboxFault('notDav', asked.pathname);
  const all = childrenOf(root, 'response').flatMap((response) => listedIn(response, asked));
  const self = selfAmong(all, asked);
  return all.flatMap(({ address, path, isFolder, file }) => {
    if (!self || isFolder || address.origin !== self.address.origin || !path.startsWith(self.path)) return [];
    const name = path.slice(self.path.length);
    return name === '' || name.includes('/') ? [] : [{ ...file, name: folder === '' ? name : `${folder}/${name}` }];
  });
}

function listedIn(response: XmlElement, asked: URL): Listed[] {
  const href = childrenOf(response, 'href')[0]?.text.trim() ?? '';
  if (!URL.canParse(href, asked)) return [];
  const address = new URL(href, asked);
  const path = decoded(address.pathname);
  if (path === null) return [];
  const properties = childrenOf(response, 'propstat')
    .filter((status) => / 200( |$)/.test(childrenOf(status, 'status')[0]?.text ?? ' 200 '))
    .flatMap((status) => childrenOf(status, 'prop'));
  const textOf = (wanted: string): string =>
    properties
      .flatMap((property) => childrenOf(property, wanted))
      .at(0)
      ?.text.trim() ?? '';
  const types = properties.flatMap((property) => childrenOf(property, 'resourcetype'));
  const isFolder = types.some((type) => childrenOf(type, 'collection').length > 0);
  const size = /^\d+$/.test(textOf('getcontentlength')) ? Number(textOf('getcontentlength')) : null;
  const mark = textOf('getetag') || `${textOf('getlastmodified')} ${size ?? ''}`.trim();
  return [{ address, path: isFolder ? withSlash(path) : path, isFolder, file: { mark, size } }];
}

/** The folder itself among what is listed: by its path, else the one that all others would lie in. */
function selfAmong(all: readonly Listed[], asked: URL): Listed | undefined {
  const own = withSlash(decoded(asked.pathname) ?? '');
  const byPath = all.filter(({ path }) => withSlash(path) === own);
  const folders = all.filter(({ isFolder }) => isFolder).sort((a, b) => a.path.length - b.path.length);
  const self = byPath.find(({ address }) => address.origin === asked.origin) ?? byPath[0] ?? folders[0];
  return self && { ...self, path: withSlash(self.path) };
}

const withSlash = (path: string): string => (path.endsWith('/') ? path : `${path}/`);

/** Null for what is no percent-encoding of UTF-8. */
function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function rootOf(text: string): XmlElement {
  let root: XmlElement | null;
  try {
    root = parseXml(text).root;
  } catch {
    root = null;
  }
  if (!root) throw new MailboxFault('notDav', 'no XML');
  return root;
}

/** Without the prefix, which every server chooses for itself. */
const nameOf = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1).toLowerCase();

const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter(
    (child): child is XmlElement => child.type === 'element' && nameOf(child as XmlElement) === name,
  );
