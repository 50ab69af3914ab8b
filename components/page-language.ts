/*
 * The language of the page whose words are shown, BCP 47, so that they are read aloud in it and not in the interface's;
 * '' where it is not known, which HTML takes for just that.
 */

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

const PageLanguage = createContext('');

export const PageLanguageProvider = PageLanguage.Provider;

/** For `lang` of an element that holds the page's words. */
export const usePageLanguage = (): string => useContext(PageLanguage);
