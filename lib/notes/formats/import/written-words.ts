/*
 * Words that our own Markdown says in the user's language, and that are read back in whatever language they were
 * written: colours, and what stands before a picture's credit. A test holds them beside the message files.
 */

import type { NoteColour } from '../../note.ts';

const COLOUR_WORDS: readonly (readonly [NoteColour, readonly string[]])[] = [
  [
    'yellow',
    ['yellow', 'gelb', 'amarillo', 'amarelo', 'jaune', 'giallo', 'geel', 'gul', 'żółty', 'жовтий', 'أصفر', '黄'],
  ],
  ['green', ['green', 'grün', 'verde', 'vert', 'groen', 'grön', 'zielony', 'зелений', 'أخضر', '緑']],
  ['blue', ['blue', 'blau', 'azul', 'bleu', 'blu', 'blauw', 'blå', 'niebieski', 'синій', 'أزرق', '青']],
  ['pink', ['pink', 'rosa', 'rose', 'roze', 'różowy', 'рожевий', 'وردي', 'ピンク']],
];

const PICTURE = /^(?:Picture|Bild|Imagen|Image|Immagine|Imagem|Beeld|Zdjęcie|Зображення|الصورة|画像)\s*[:：]\s*(.+)$/s;

/** "colour yellow", "色：黄"; null for a colour that the user named, or for other words. */
export function colourIn(words: string): NoteColour | null {
  const last = words.split(/[\s:：]+/).at(-1) ?? '';
  return COLOUR_WORDS.find(([, names]) => names.includes(last))?.[0] ?? null;
}

export const creditIn = (line: string): string | null => PICTURE.exec(line)?.[1] ?? null;
