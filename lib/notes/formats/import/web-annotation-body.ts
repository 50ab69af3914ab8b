/*
 * What a Web Annotation says: one text of all its bodies, its tags, the names it is about. A body that is only an
 * address is a link in the text, and of a choice all is said: nothing of it is chosen for the user.
 */

import { webAddress } from '../../../identity/web-address.ts';
import { WIKIDATA } from '../web-annotation-terms.ts';
import { isHtml, plainParagraphs } from './plain-words.ts';
import { fieldsOf, listOf, textOf } from './read-field.ts';
import { idOf, textIn, typesOf } from './web-annotation-target.ts';

const LOCAL_ENTITY = 'urn:sidelight:';

/** Bodies in one another at most. */
const MAX_DEPTH = 8;
const MAX_BODIES = 1_000;

export interface AnnotationBodies {
  readonly body: string;
  readonly tags: readonly string[];
  readonly entities: readonly string[];
}

export function readBodies(bodyValue: unknown, body: unknown): AnnotationBodies {
  const said: Said = { texts: [textIn(bodyValue)].filter((text) => text !== ''), tags: [], entities: [] };
  for (const raw of listOf(body).slice(0, MAX_BODIES)) takeBody(raw, said, 0);
  return { body: said.texts.join('\n\n'), tags: said.tags, entities: said.entities };
}

interface Said {
  readonly texts: string[];
  readonly tags: string[];
  readonly entities: string[];
}

function takeBody(raw: unknown, said: Said, depth: number): void {
  if (depth > MAX_DEPTH) return;
  if (typeof raw === 'string') takeAddress(raw, said, '');
  const fields = fieldsOf(raw);
  if (!fields) return;
  const items = listOf(fields.items);
  if (items.length > 0) {
    for (const item of items.slice(0, MAX_BODIES)) takeBody(item, said, depth + 1);
    return;
  }
  const value = textIn(fields.value) || textIn(fields.chars) || textIn(fields['cnt:chars']);
  const purposes = listOf(fields.purpose).map((purpose) => textOf(purpose).replace(/^oa:/, ''));
  if (value !== '') {
    if (purposes.includes('tagging') || typesOf(fields).includes('Tag')) said.tags.push(value);
    else said.texts.push(fields.format === 'text/html' && isHtml(value) ? plainParagraphs(value) : value);
    return;
  }
  const { source } = fields;
  if (typeof source === 'object') takeBody(source, said, depth + 1);
  else takeAddress(textOf(source) || idOf(fields), said, textIn(fields.label));
}

function takeAddress(address: string, said: Said, label: string): void {
  const wikidata = /^https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/(Q\d{1,12})$/.exec(address)?.[1];
  if (wikidata !== undefined || address.startsWith(WIKIDATA)) {
    if (wikidata !== undefined) said.entities.push(wikidata);
    return;
  }
  if (address.startsWith(LOCAL_ENTITY)) said.entities.push(...decoded(address.slice(LOCAL_ENTITY.length)));
  else if (webAddress(address))
    said.texts.push(label === '' ? `<${address}>` : `[${label.replace(/[[\]\\]/g, '')}](<${address}>)`);
  else if (address !== '') said.texts.push(address);
}

/** What was encoded for an IRI; nothing where it was not, for then it is no id that we wrote. */
function decoded(text: string): string[] {
  if (!/^[\w%.~!'()*-]+$/.test(text)) return [];
  try {
    return [decodeURIComponent(text)];
  } catch (error) {
    if (error instanceof URIError) return [];
    throw error;
  }
}
