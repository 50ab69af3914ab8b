/*
 * What pages call the place of their readers' comments, in class, id, role and property, split into words as reading
 * splits them. A plural, or the name of a program for comments, names the place. A singular may as well name an opinion
 * piece (a section "Comment"), and counts only beside another word, or where its box has siblings of the same name.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const PLACE_NAMES = words(
  'comments commentlist commentslist commentthread commentsection commentssection usercomments commentarea commentform respond ' +
    'disqus livefyre viafoura spotim openweb hyvor giscus cusdis commento facebookcomments kommentare leserkommentare ' +
    'forenbeitraege commentaires comentarios comentaris commenti reacties komentarze kommentarer kommentarfeld ' +
    'kommentarfelt kommentit komentari komentare komentarai hozzaszolasok yorumlar kommentarii',
);

export const ITEM_NAMES = words(
  'comment usercomment kommentar leserkommentar commentaire comentario comentari commento reactie komentarz komentar ' +
    'kommentti hozzaszolas yorum',
);

/** Beside a singular these make it the name of a part of a comment's place. */
export const PART_NAMES = words(
  'list lists listing area thread threads form box wrapper wrap container meta author avatar reply replies respond count ' +
    'stream feed tree metadata',
);

/** What opinion pieces and their parts are called together with a singular; a place of comments is not. */
export const OPINION_NAMES = words('tone pillar opinion column article story post entry page type template category');

/** Beside a plural these tell what a whole page allows. */
export const FLAG_NAMES = words('open closed has with without no enabled disabled status allow allowed off on');
