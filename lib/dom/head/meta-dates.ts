/*
 * The names under which meta elements state an article's days, of every system met, the surest first. Compared by their
 * letters alone: "publish-date", "publish_date" and "PublishDate" are one.
 */

const names = (list: string): readonly string[] => list.split(' ');

export const PUBLISHED_NAMES = names(
  'articlepublishedtime articlepublished articlepublishdate articlepublisheddate ogarticlepublishedtime ' +
    'ogpublishedtime ogpublishdate ogpubdate articlepostdate datepublished cxenseparserecspublishtime ' +
    'cxenseparsepublishtime cxenseparsearticlepublished parselypubdate sailthrudate citationpublicationdate ' +
    'citationonlinedate btpubdate dcsextarticlefirstpublished publicationdate publisheddate publishedtime published ' +
    'publishdate publishtime pubdate ptime dateissued dcdateissued dctermsissued dcdatepublished dctermsavailable ' +
    'dcdatecreated dctermscreated dctermsdate dccreated dcdate prismpublicationdate originalpublicationdate ' +
    'articledateoriginal articlecreatedtime created datecreated creationdate releasedate displaydate articledate ' +
    'date',
);

export const MODIFIED_NAMES = names(
  'articlemodifiedtime articlemodified ogupdatedtime ogmodifiedtime datemodified dateupdated dctermsmodified ' +
    'dcdatemodified lastmodified lastmod modified revised updated',
);

/** By the letters of their names, the first of each. */
export function metaValues(document: Document): Map<string, string> {
  const values = new Map<string, string>();
  for (const meta of document.getElementsByTagName('meta')) {
    const content = meta.getAttribute('content')?.trim() ?? '';
    if (content === '') continue;
    // Several names in one element: an editor's and a network's.
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = (meta.getAttribute(attribute) ?? '').toLowerCase().replace(/[^a-z]/g, '');
      if (key !== '' && !values.has(key)) values.set(key, content);
    }
  }
  return values;
}
