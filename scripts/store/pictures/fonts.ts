/* Letters for all the languages of the interface, without which a picture would show boxes. */

import { spawnSync } from 'node:child_process';

/** Languages whose letters are in few fonts, and Debian's package that has them. */
const NEEDED = [
  ['ja', 'fonts-noto-cjk'],
  ['ar', 'fonts-noto-core'],
  ['uk', 'fonts-noto-core'],
] as const;

/** What is missing, as packages; none where the machine cannot say, as outside Linux, where such fonts come along. */
export function missingFonts(languages: readonly string[]): readonly string[] {
  const needed = NEEDED.filter(([language]) => languages.includes(language));
  const missing = needed.filter(([language]) => {
    const { status, stdout } = spawnSync('fc-list', [`:lang=${language}`, 'family'], { encoding: 'utf8' });
    return status === 0 && stdout.trim() === '';
  });
  return [...new Set(missing.map(([, name]) => name))];
}
