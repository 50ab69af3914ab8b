/* Searches of the library that the user has kept: name → query, in the order in which they were kept. */

export type SavedSearches = Readonly<Record<string, string>>;

/** Characters. */
export const MAX_SEARCH_NAME = 80;
export const MAX_SEARCH_QUERY = 2000;

/** The name, or where another search has it, the name with a number: nothing kept is written over. */
function freeName(saved: SavedSearches, wanted: string): string {
  const name = wanted.trim().slice(0, MAX_SEARCH_NAME - 4);
  let free = name;
  for (let i = 2; Object.hasOwn(saved, free); i++) free = `${name} ${i}`;
  return free;
}

export function withSearch(saved: SavedSearches, name: string, query: string): SavedSearches {
  if (name.trim() === '' || query.trim() === '') return saved;
  return { ...saved, [freeName(saved, name)]: query.trim().slice(0, MAX_SEARCH_QUERY) };
}

export function withSearchRenamed(saved: SavedSearches, before: string, after: string): SavedSearches {
  const { [before]: query, ...others } = saved;
  if (query === undefined || after.trim() === '') return saved;
  const name = freeName(others, after);
  return Object.fromEntries(Object.entries(saved).map(([key, value]) => [key === before ? name : key, value]));
}

export function withoutSearch(saved: SavedSearches, name: string): SavedSearches {
  const { [name]: _removed, ...others } = saved;
  return others;
}
