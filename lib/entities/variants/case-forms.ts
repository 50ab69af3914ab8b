/*
 * Names in a case of their language: the forms that "Putina" or "Helsingissä" may stand for. Of a form that nobody
 * attests nothing follows: the article's other names are asked, or a store of knowledge.
 */

import { sliceOf } from '../../languages/all-languages.ts';
import { fold } from '../../text/fold.ts';

/** Letters that must be left of a word. */
const LEAST = 3;
/** Forms of one name that are looked at. */
const MAX_FORMS = 40;
/** Words of a name in a case; longer ones have parts that stay as they are. */
const MAX_WORDS = 3;

const bare = (word: string): string => fold(word, { marks: [] });

const read = new Map<string, readonly (readonly [ending: string, instead: string])[]>();

function endingsOf(language: string): readonly (readonly [ending: string, instead: string])[] {
  let endings = read.get(language);
  if (endings === undefined) {
    endings = (sliceOf(language, 'names')?.caseEndings?.split(' ') ?? []).map((each) => {
      const [ending = '', instead = ''] = each.split('>');
      return [ending, instead] as const;
    });
    read.set(language, endings);
  }
  return endings;
}

/** What a word may be in a list, itself first. */
function formsOfWord(word: string, language: string): string[] {
  if (!/^\p{Lu}\p{Ll}/u.test(word)) return [word];
  const forms = endingsOf(language)
    .filter(([ending]) => word.endsWith(ending) && word.length - ending.length >= LEAST)
    .map(([ending, instead]) => `${word.slice(0, word.length - ending.length)}${instead}`);
  return [...new Set([word, ...forms])];
}

/**
 * What a name may be in a list, without the name itself.
 *
 * @param language ISO 639-1
 */
export function baseForms(name: string, language: string): string[] {
  const words = name.split(' ');
  if (words.length > MAX_WORDS || endingsOf(language).length === 0) return [];
  const forms = words
    .map((word) => formsOfWord(word, language))
    .reduce<string[]>(
      (before, word) =>
        before.flatMap((start) => word.map((form) => (start === '' ? form : `${start} ${form}`))).slice(0, MAX_FORMS),
      [''],
    );
  return forms.filter((form) => form !== name);
}

interface Surface {
  readonly surface: string;
  readonly type: string;
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/**
 * Each name in the form that the article itself has elsewhere for it: "Zawady" is "Zawada" where he is named so, and
 * not where somebody's surname is "Zawady".
 */
export function inOneForm<Name extends Surface>(names: readonly Name[], language: string): Name[] {
  if (endingsOf(language).length === 0) return [...names];
  const attested = new Map<string, Set<string>>();
  const surnames = new Set<string>();
  const attest = (type: string, form: string): void =>
    void attested.set(type, (attested.get(type) ?? new Set()).add(form));
  for (const { surface, type } of names) {
    attest(type, surface);
    if (type !== 'person' || !surface.includes(' ')) continue;
    attest(type, lastWord(surface));
    surnames.add(lastWord(surface));
  }
  return names.map((name) => {
    const { surface, type } = name;
    if (type === 'person' && surnames.has(surface)) return name;
    const forms = baseForms(surface, language).filter((form) => attested.get(type)?.has(form));
    const [form] = forms;
    return form !== undefined && forms.length === 1 && bare(form) !== bare(surface) ? { ...name, surface: form } : name;
  });
}
