/*
 * Where in a page of docs/quality the figures of a command stand: between two comments, which the page as it is shown
 * does not see. What is between them is the command's; everything else is written by hand.
 */

const BLOCK = /(<!-- figures of (\S+) -->\n)([\s\S]*?)(<!-- end of figures -->)/g;

/** The commands whose figures a page holds. */
export const commandsIn = (page: string): string[] => [...page.matchAll(BLOCK)].map(([, , command = '']) => command);

/** The page with `table` as the command's figures. Throws when it has no such place, or two. */
export function withFigures(page: string, command: string, table: string): string {
  const places = commandsIn(page).filter((found) => found === command).length;
  if (places !== 1) throw new Error(`the page has ${places} places for the figures of ${command}`);
  return page.replace(BLOCK, (whole, begin: string, found: string, _old, end: string) =>
    found === command ? `${begin}\n${table.trim()}\n\n${end}` : whole,
  );
}
