/* A server's listing of a folder (RFC 4918, `multistatus`) as files; of other elements, folders and origins nothing. */

import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { MailboxFault, type MailboxFile } from '../sync/mailbox.ts';

/**
 * @param base of the mailbox; names are given relative to it
 * @param folder that was listed; only what lies directly in it is given
 * @throws MailboxFault `notDav` when it is no listing
 */
export function readMultistatus(text: string, base: URL, folder: URL): MailboxFile[] {
  const root = rootOf(text);
  if (nameOf(root) !== 'multistatus') throw new MailboxFault('notDav', folder.pathname);
  return childrenOf(root, 'response').flatMap((response) => {
    const href = childrenOf(response, 'href')[0]?.text.trim() ?? '';
    if (!URL.canParse(href, folder)) return [];
    const name = nameIn(new URL(href, folder), base, folder);
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
    if (name === null || isFolder) return [];
    const size = /^\d+$/.test(textOf('getcontentlength')) ? Number(textOf('getcontentlength')) : null;
    const mark = textOf('getetag') || `${textOf('getlastmodified')} ${size ?? ''}`.trim();
    return [{ name, mark, size }];
  });
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

function nameIn(address: URL, base: URL, folder: URL): string | null {
  if (address.origin !== folder.origin || !address.pathname.startsWith(folder.pathname)) return null;
  const inFolder = address.pathname.slice(folder.pathname.length);
  if (inFolder === '' || inFolder.includes('/')) return null;
  try {
    return decodeURIComponent(address.pathname.slice(base.pathname.length));
  } catch {
    return null;
  }
}
