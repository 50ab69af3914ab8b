/* The names under which meta elements state an article's days, of every system met, the surest first. */

export const PUBLISHED_NAMES: readonly string[] = [
  'article:published_time',
  'article:published',
  'article:publish_date',
  'og:article:published_time',
  'og:published_time',
  'og:publish_date',
  'og:pubdate',
  'article.published',
  'article:post_date',
  'datepublished',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'cxenseparse:articlepublished',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'citation_online_date',
  'bt:pubdate',
  'dcsext.articlefirstpublished',
  'publication_date',
  'publication-date',
  'publicationdate',
  'published_date',
  'published-date',
  'publisheddate',
  'published_time',
  'published',
  'publish_date',
  'publish-date',
  'publishdate',
  'publish_time',
  'pubdate',
  'pub_date',
  'ptime',
  'date.issued',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.published',
  'dcterms.available',
  'dc.date.created',
  'dcterms.created',
  'dcterms.date',
  'dcterms:created',
  'dc.created',
  'dc.date',
  'dc:date',
  'prism.publicationdate',
  'originalpublicationdate',
  'article_date_original',
  'article:created_time',
  'created',
  'datecreated',
  'creation_date',
  'release_date',
  'displaydate',
  'article_date',
  'article-date',
  'date',
];

export const MODIFIED_NAMES: readonly string[] = [
  'article:modified_time',
  'article:modified',
  'og:updated_time',
  'og:modified_time',
  'datemodified',
  'dateupdated',
  'dcterms.modified',
  'dcterms:modified',
  'dc.date.modified',
  'last-modified',
  'last_modified',
  'lastmodified',
  'lastmod',
  'modified',
  'revised',
  'updated',
];

/** By lower-case name, the first of each. */
export function metaValues(document: Document): Map<string, string> {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim() ?? '';
    // Several names in one element: an editor's and a network's.
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (key && content !== '' && !values.has(key)) values.set(key, content);
    }
  }
  return values;
}
