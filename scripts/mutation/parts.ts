/*
 * What is mutated in one go: a room with the tests that bear its name. Each mutant meets the tests of its own room
 * alone, because what is made when a module is loaded meets all of them, and the tests of five rooms take too long for
 * a thousand such mutants.
 */

export interface MutatedPart {
  /** Patterns as Stryker takes them. */
  readonly mutate: readonly string[];
  /** Patterns of test files. */
  readonly tests: string;
}

/** What is asked of the files: names of the folders right in a folder, none where there is no such folder. */
export interface Folders {
  in(folder: string): readonly string[];
  has(folder: string): boolean;
}

const TESTS = 'tests/unit';

const testsOf = (folder: string): string => folder.replace(/^lib/, TESTS);

/** @param path of a room, of a folder in one, or of a file */
export function partsOf(path: string, folders: Folders): MutatedPart[] {
  if (path.endsWith('.ts')) return [{ mutate: [path], tests: `${nearestTests(parentOf(path), folders)}/**/*.test.ts` }];
  const apart = folders.in(path).filter((name) => folders.has(testsOf(`${path}/${name}`)));
  if (apart.length === 0)
    return [{ mutate: [`${path}/**/*.ts`], tests: `${nearestTests(path, folders)}/**/*.test.ts` }];
  return [
    {
      mutate: [`${path}/**/*.ts`, ...apart.map((name) => `!${path}/${name}/**`)],
      tests: `${nearestTests(path, folders)}/*.test.ts`,
    },
    ...apart.flatMap((name) => partsOf(`${path}/${name}`, folders)),
  ];
}

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

/** Of a folder without tests of its own name, those of the folder around it. */
function nearestTests(folder: string, folders: Folders): string {
  for (let at = folder; at.includes('/'); at = parentOf(at)) if (folders.has(testsOf(at))) return testsOf(at);
  throw new Error(`there are no tests for ${folder}`);
}
