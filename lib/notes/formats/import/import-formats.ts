/* The formats that notes come in by. The order matters: the first that recognises a file reads it. */

import { backupImport } from './backup.ts';
import { csvImport } from './csv.ts';
import { hypothesisImport } from './hypothesis.ts';
import type { ImportFormat } from './import-format.ts';
import { kindleImport } from './kindle.ts';
import { markdownImport } from './markdown.ts';
import { obsidianHighlightsImport } from './obsidian-highlights.ts';
import { omnivoreImport } from './omnivore.ts';
import { pocketImport } from './pocket.ts';
import { raindropImport } from './raindrop.ts';
import { readwiseImport } from './readwise.ts';
import { wallabagImport } from './wallabag.ts';
import { webAnnotationImport } from './web-annotation.ts';

export const IMPORT_FORMATS: readonly ImportFormat[] = [
  backupImport,
  webAnnotationImport,
  hypothesisImport,
  wallabagImport,
  omnivoreImport,
  pocketImport,
  obsidianHighlightsImport,
  csvImport,
  raindropImport,
  readwiseImport,
  markdownImport,
  kindleImport,
];
