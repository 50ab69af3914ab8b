/* A file of this folder, `in-page.ts` if no other is named, as one script to be run in a page. */

import { build } from 'vite';

export async function inPageScript(file = './in-page.ts'): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: new URL(file, import.meta.url).pathname, formats: ['iife'], name: 'sidelightBench' },
    },
  });
  const [result] = Array.isArray(output) ? output : [output];
  if (!result || !('output' in result)) throw new Error('vite built nothing');
  return result.output[0].code;
}
