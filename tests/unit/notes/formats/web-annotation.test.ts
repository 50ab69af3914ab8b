/* Notes as W3C Web Annotations, out and in: every part of one, and the forms in which others write them. */

import { describe, expect, test } from 'vitest';
import { webAnnotationExport } from '../../../../lib/notes/formats/export/web-annotation.ts';
import { readImport } from '../../../../lib/notes/formats/import/import-notes.ts';
import type { Note } from '../../../../lib/notes/note.ts';
import { sayCodes } from '../../../say-codes.ts';
import { sampleNote } from '../sample-note.ts';

const NOW = '2026-05-01T12:00:00.000Z';
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const note = { ...sampleNote(1), tags: ['a'], entities: ['Q1', 'person:anna berg'] };

describe('what goes out', () => {
  const written = (...notes: Note[]) => JSON.parse(webAnnotationExport.write(notes, NOW, sayCodes)[0]?.text ?? '');

  test('is a page of annotations with their context', () => {
    const [file] = webAnnotationExport.write([note], NOW, sayCodes);
    expect(file).toMatchObject({ name: 'sidelight-2026-05-01.jsonld', mediaType: 'application/ld+json' });
    expect(written(note)).toMatchObject({
      '@context': [CONTEXT, { sidelight: 'https://sidelight.example/ns#' }],
      type: 'AnnotationPage',
      items: [{ id: `urn:uuid:${note.id}` }],
    });
    expect(written(note).id).not.toBe(written({ ...note, id: sampleNote(2).id }).id);
    expect(written(note, sampleNote(2)).id).not.toBe(written({ ...note, id: note.id + sampleNote(2).id }).id);
  });

  test('says all of a note', () => {
    const target = note.target && { ...note.target, repeats: 2, twins: 1, credit: 'Holm' };
    expect(written({ ...note, target }).items[0]).toEqual({
      id: `urn:uuid:${note.id}`,
      type: 'Annotation',
      ...{ motivation: 'commenting', created: note.created, modified: note.modified },
      body: [
        { type: 'TextualBody', value: note.body, format: 'text/markdown', purpose: 'commenting' },
        { type: 'TextualBody', value: 'a', purpose: 'tagging' },
        { type: 'SpecificResource', source: 'http://www.wikidata.org/entity/Q1', purpose: 'identifying', label: 'Q1' },
        {
          type: 'SpecificResource',
          source: 'urn:sidelight:person%3Aanna%20berg',
          purpose: 'identifying',
          label: 'Anna Berg',
        },
      ],
      target: {
        type: 'SpecificResource',
        source: 'https://news.example/1',
        selector: note.target?.selector,
        'sidelight:paragraph': 'They closed the harbour in May.',
        'sidelight:heading': '',
        'sidelight:repeats': 2,
        'sidelight:twins': 1,
        'sidelight:credit': 'Holm',
        styleClass: 'green',
        'dcterms:title': 'Harbour news 1',
        'dcterms:creator': '',
        'dcterms:publisher': 'The Quay',
        'dcterms:issued': '2026-03-02',
        'sidelight:addresses': ['https://news.example/1', 'https://news.example/1?page=1'],
        'sidelight:link': expect.stringContaining('#:~:text='),
      },
    });
  });

  test('says no more than a note holds', () => {
    const bare: Note = { ...note, target: null, body: '', tags: [], entities: [] };
    const [onArticle, onNothing] = written(bare, { ...bare, article: null }).items;
    expect(onArticle).not.toHaveProperty('body');
    expect(
      Object.keys(onArticle.target).filter((key) => /selector|paragraph|heading|repeats|twins|credit|link/.test(key)),
    ).toEqual([]);
    expect(onArticle.target.source).toBe('https://news.example/1');
    expect(onNothing.target).toEqual({
      type: 'SpecificResource',
      source: `urn:uuid:${note.id}#subject`,
      styleClass: 'green',
    });
    const target = note.target && { ...note.target, repeats: 2 };
    expect(written({ ...note, target }).items[0].target).toHaveProperty(['sidelight:repeats'], 2);
    expect(written({ ...note, target }).items[0].target).not.toHaveProperty(['sidelight:twins']);
  });
});

describe('what comes in', () => {
  const annotation = {
    '@context': CONTEXT,
    id: 'https://annos.example/1',
    type: 'Annotation',
    target: { source: 'https://a.example/', selector: { type: 'TextQuoteSelector', exact: 'words' } },
  };
  const read = (change: object) => readImport(JSON.stringify({ ...annotation, ...change }), NOW);
  const noteOf = (change: object) => read(change).notes[0];
  const target = (change: object) => ({ target: { ...annotation.target, ...change } });

  test.each<[name: string, change: object, note: object]>([
    [
      'a target that is an address',
      { target: 'https://a.example/' },
      { target: null, article: { source: 'https://a.example/' } },
    ],
    ['a target in a list', { target: [annotation.target] }, { target: { source: 'https://a.example/' } }],
    [
      'a target named by its id',
      { target: { id: 'https://a.example/' } },
      { target: null, article: { source: 'https://a.example/' } },
    ],
    ['a context by https', { '@context': 'https://www.w3.org/ns/anno.jsonld' }, { id: expect.any(String) }],
    ['a type among others', { type: ['Annotation', 'Thing'] }, { id: expect.any(String) }],
    ['an id of ours', { id: `urn:uuid:${note.id.toUpperCase()}` }, { id: note.id }],
    [
      'dates',
      { created: '2026-01-01', modified: '2026-01-02' },
      { created: '2026-01-01T00:00:00.000Z', modified: '2026-01-02T00:00:00.000Z' },
    ],
    [
      'the first date alone',
      { created: '2026-01-01' },
      { created: '2026-01-01T00:00:00.000Z', modified: '2026-01-01T00:00:00.000Z' },
    ],
    ['no date', {}, { created: NOW, modified: NOW }],
    ['a colour', target({ styleClass: 'pink' }), { colour: 'pink' }],
    ['a colour that is none', target({ styleClass: 'red' }), { colour: 'yellow' }],
    ['the value of a body', { bodyValue: 'x' }, { body: 'x' }],
    ['a textual body', { body: { type: 'TextualBody', value: 'x' } }, { body: 'x', tags: [] }],
    [
      'several bodies, as paragraphs',
      {
        bodyValue: 'v',
        body: [
          { type: 'TextualBody', value: 'x' },
          { type: 'TextualBody', value: '' },
          { type: ['TextualBody'], value: 'y' },
        ],
      },
      { body: 'v\n\nx\n\ny' },
    ],
    [
      'tags',
      {
        body: [
          { type: 'TextualBody', value: '#sea', purpose: 'tagging' },
          { type: 'TextualBody', value: 'x', purpose: 'commenting' },
        ],
      },
      { body: 'x', tags: ['sea'] },
    ],
    [
      'entities of Wikidata',
      { body: [{ source: 'http://www.wikidata.org/entity/Q42' }, { id: 'http://www.wikidata.org/entity/Q43' }] },
      { entities: ['Q42', 'Q43'] },
    ],
    [
      'entities of ours',
      { body: { source: 'urn:sidelight:person%3Ana%C3%AFve%20%E2%82%AC' } },
      { entities: ['person:naïve €'] },
    ],
    [
      'where an article comes from',
      target({
        'dcterms:title': 'T',
        'dcterms:creator': 'C',
        'dcterms:publisher': 'P',
        'dcterms:issued': '2026-01-01',
        'sidelight:addresses': ['https://b.example/', 'data:x', 7],
      }),
      {
        article: {
          title: 'T',
          author: 'C',
          publisher: 'P',
          published: '2026-01-01',
          addresses: ['https://b.example/'],
        },
      },
    ],
    [
      'what is stored of the words',
      target({
        'sidelight:paragraph': 'some words',
        'sidelight:heading': 'H',
        'sidelight:repeats': 1,
        'sidelight:twins': 2,
        'sidelight:credit': 'Holm',
      }),
      { target: { paragraph: 'some words', heading: 'H', repeats: 1, twins: 2, credit: 'Holm' } },
    ],
    [
      'a note on nothing but an entity',
      { target: { source: 'urn:uuid:x#subject' }, body: { source: 'http://www.wikidata.org/entity/Q42' } },
      { target: null, article: null, entities: ['Q42'] },
    ],
  ])('%s', (_, change, expected) => {
    expect(read(change).refused).toEqual([]);
    expect(noteOf(change)).toMatchObject(expected);
  });

  test.each<[name: string, source: string]>([
    ['another site’s entity', 'http://www.wikidata.example/entity/Q42'],
    ['an entity that is none', 'http://www.wikidata.org/entity/Q42/edit'],
    ['half a percent sign', 'urn:sidelight:100%'],
    ['a percent sign with other letters', 'urn:sidelight:%zz'],
    ['half a character', 'urn:sidelight:%C3'],
    ['the second half of one', 'urn:sidelight:%A9'],
    ['an overlong character', 'urn:sidelight:%C0%80'],
    ['another', 'urn:sidelight:%E0%80%80'],
    ['half a pair', 'urn:sidelight:%ED%A0%80'],
    ['a character beyond what is read', 'urn:sidelight:%F0%9F%98%80'],
    ['a space', 'urn:sidelight:a b'],
    ['something before', 'x urn:sidelight:a'],
  ])('%s is no entity', (_, source) => {
    expect(noteOf({ bodyValue: 'x', body: { source } })?.entities).toEqual([]);
  });

  test.each<[name: string, change: object]>([
    ['a note on nothing', { target: { source: 'urn:uuid:x#subject' } }],
    [
      'a note on a thing of others',
      { target: { source: 'urn:isbn:1' }, body: { source: 'http://www.wikidata.org/entity/Q42' } },
    ],
    ['a target that is a number', { target: 7 }],
    ['an empty target', { target: {} }],
    ['no target at all', { target: [] }],
    ['a body too long', { bodyValue: 'x'.repeat(200_001) }],
    ['an id that is none', { id: 7 }],
  ])('is refused: %s', (_, change) => {
    expect(read(change)).toMatchObject({ notes: [], refused: [{ item: 1, why: { code: expect.any(String) } }] });
  });

  test('a body that is an address is a link, one that is nothing is passed over', () => {
    expect(noteOf({ bodyValue: 'x', body: ['https://b.example/', null, 7] })?.body).toBe('x\n\n<https://b.example/>');
  });

  test.each<[name: string, file: unknown, notes: number]>([
    ['a list of which one has no context', [annotation, { ...annotation, '@context': undefined, id: 'b' }], 1],
    ['a context among others', { ...annotation, '@context': ['https://other.example/', CONTEXT, { own: 'x' }] }, 1],
    ['a page whose items are one', { '@context': CONTEXT, type: 'AnnotationPage', items: annotation }, 1],
    ['a page without items', { '@context': CONTEXT, type: 'AnnotationPage' }, 0],
    ['a collection without a page', { '@context': CONTEXT, type: 'AnnotationCollection' }, 0],
  ])('reads %s', (_, file, notes) => {
    expect(readImport(JSON.stringify(file), NOW)).toMatchObject({ format: 'web-annotation', error: null });
    expect(readImport(JSON.stringify(file), NOW).notes).toHaveLength(notes);
  });

  test.each([
    'https://www.w3.org/ns/anno.jsonld?x',
    'xhttp://www.w3.org/ns/anno.jsonld',
    'http://wwwxw3.org/ns/anno.jsonld',
    7,
  ])('takes a file with the context %s for something else', (context) => {
    expect(read({ '@context': context }).format).toBeNull();
  });
});
