/*
 * Builds what the end-to-end tests load, once before the first of them. The released builds are measured, the test
 * builds are run.
 */

import process from 'node:process';
import { type BuildName, build } from '../../../scripts/build.ts';

export default function setup(): void {
  // Set while working on tests, when the build has not changed.
  if (process.env.SIDELIGHT_SKIP_BUILD === '1') return;
  build(['chrome', 'firefox', 'chrome-test', 'firefox-test'] satisfies BuildName[]);
}
