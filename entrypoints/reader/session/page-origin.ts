/* Where the page comes from: its site, the addresses of its article, and who wrote it, as only the page can say. */

import { pageAddress } from '../../../lib/dom/article-document.ts';
import { readByline } from '../../../lib/dom/head/read-byline.ts';
import { canonicalOf } from '../../../lib/dom/head/stale-head.ts';
import { ruleHost } from '../../../lib/identity/claimed-address.ts';
import { pageAddresses } from '../../../lib/identity/note-address.ts';
import { webAddress } from '../../../lib/identity/web-address.ts';
import type { NoteArticle } from '../../../lib/notes/note.ts';
import { provenanceOf } from '../../../lib/visit/provenance.ts';
import type { PageOrigin } from '../../../lib/visit/visit.ts';
import type { KnownPage } from '../state/page-state.ts';

export interface PageHost {
  /** '' on our own pages, where the demo article stands. */
  readonly site: string;
  /** Whose rules hold: a rule needs the name of a site to hold on. */
  readonly rules: string;
}

export function pageHost(document: Document): PageHost {
  const site = webAddress(pageAddress(document))?.hostname ?? '';
  return { site, rules: ruleHost(pageAddress(document)) };
}

export function pageOrigin(document: Document, host: PageHost): PageOrigin {
  const { source, addresses } = pageAddresses(pageAddress(document), canonicalOf(document));
  return { host: host.rules, source, addresses, ...readByline(document) };
}

/** Of the article as it is known; of the page alone while nothing is. */
export function pageProvenance(document: Document, known: KnownPage | null): NoteArticle {
  if (known) return provenanceOf(known.origin, known.content, known.notes.story);
  return provenanceOf(pageOrigin(document, pageHost(document)), { title: document.title, published: null });
}
