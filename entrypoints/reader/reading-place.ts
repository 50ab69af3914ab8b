/*
 * The document that is read, and whether it still is the one: a frame may go on to another, or hold the article only
 * when it has loaded, and `document.open()` takes all listeners off a document that stays the same.
 */

import { frameWithArticle } from '../../lib/dom/article-document.ts';

export interface ReadingPlace {
  readonly document: Document;
  /** False when what we have put into the document is gone from it. */
  isOurs(): boolean;
  stop(): void;
}

/**
 * @param page what stands in the tab
 * @param onOther another document is the one to read
 */
export function findReadingPlace(page: Document, onOther: () => void): ReadingPlace {
  const find = () => frameWithArticle(page) ?? page;
  const document = find();
  const root = document.documentElement;
  const onLoad = () => {
    if (find() !== document) onOther();
  };
  // A frame's loading is told to nobody above it, unless one listens on the way down.
  page.addEventListener('load', onLoad, true);
  return {
    document,
    isOurs: () => document.documentElement === root,
    stop: () => page.removeEventListener('load', onLoad, true),
  };
}
