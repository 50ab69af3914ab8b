/*
 * W3C Web Annotation as JSON-LD: an AnnotationPage. What the model requires (context, id, type, target) is written of
 * each; provenance as Dublin Core. Nothing of a note is left out, so that it can come back the same.
 */

import { toWellFormed } from '../../../text/well-formed.ts';
import { textFragmentLink } from '../../citing/text-fragment-link.ts';
import type { Note, NoteArticle } from '../../note.ts';
import { uuidFrom } from '../uuid-from.ts';
import { CONTEXT, OWN, WIKIDATA } from '../web-annotation-terms.ts';
import type { ExportFormat } from './export-format.ts';
import { type ExportWords, NO_EXPORT_WORDS } from './export-words.ts';

/** A JSON object as it is written. */
type Fields = Readonly<Record<string, unknown>>;

function provenance({ title, author, publisher, published, addresses, story }: NoteArticle): Fields {
  return {
    'dcterms:title': title,
    'dcterms:creator': author,
    'dcterms:publisher': publisher,
    'dcterms:issued': published,
    'sidelight:addresses': addresses,
    ...(story === undefined ? {} : { 'sidelight:story': story }),
  };
}

/** Said only where it is not the target's: an annotation has one source. */
function articleSource({ target, article }: Note): Fields {
  if (!target || article?.source === target.source) return {};
  return { 'sidelight:article': article?.source ?? null };
}

function annotationOf(note: Note, { nameOf, colourNames }: ExportWords): Fields {
  const bodies: Fields[] = [];
  if (note.body !== '')
    bodies.push({ type: 'TextualBody', value: note.body, format: 'text/markdown', purpose: 'commenting' });
  for (const tag of note.tags) bodies.push({ type: 'TextualBody', value: tag, purpose: 'tagging' });
  for (const id of note.entities)
    bodies.push({
      type: 'SpecificResource',
      source: /^Q\d+$/.test(id) ? WIKIDATA + id : `urn:sidelight:${encodeURIComponent(toWellFormed(id))}`,
      purpose: 'identifying',
      label: nameOf(id),
    });
  const { target, article } = note;
  const source = target?.source ?? article?.source ?? `urn:uuid:${note.id}#subject`;
  return {
    id: `urn:uuid:${note.id}`,
    type: 'Annotation',
    motivation: note.motivation,
    created: note.created,
    modified: note.modified,
    ...(note.deleted === null ? {} : { 'sidelight:deleted': note.deleted }),
    ...(bodies.length > 0 ? { body: bodies } : {}),
    target: {
      type: 'SpecificResource',
      source,
      ...(target
        ? { selector: target.selector, 'sidelight:paragraph': target.paragraph, 'sidelight:heading': target.heading }
        : {}),
      ...(target?.repeats === undefined ? {} : { 'sidelight:repeats': target.repeats }),
      ...(target?.twins === undefined ? {} : { 'sidelight:twins': target.twins }),
      ...(target?.surroundings === undefined ? {} : { 'sidelight:surroundings': target.surroundings }),
      ...(target?.clean === undefined ? {} : { 'sidelight:clean': target.clean }),
      ...(target?.credit === undefined ? {} : { 'sidelight:credit': target.credit }),
      styleClass: note.colour,
      ...(colourNames[note.colour] === undefined ? {} : { 'sidelight:colourName': colourNames[note.colour] }),
      ...(article ? provenance(article) : {}),
      ...articleSource(note),
      ...(target ? { 'sidelight:link': textFragmentLink(target) } : {}),
    },
  };
}

export const webAnnotationExport: ExportFormat = {
  id: 'web-annotation',
  label: 'exportWebAnnotation',
  write(notes, now, _, words = NO_EXPORT_WORDS) {
    const page = {
      '@context': [CONTEXT, { sidelight: OWN }],
      id: `urn:uuid:${uuidFrom(notes.map(({ id }) => id).join())}`,
      type: 'AnnotationPage',
      items: notes.map((note) => annotationOf(note, words)),
    };
    return [
      {
        name: `sidelight-${now.slice(0, 10)}.jsonld`,
        mediaType: 'application/ld+json',
        text: `${JSON.stringify(page, null, 1)}\n`,
      },
    ];
  },
};
