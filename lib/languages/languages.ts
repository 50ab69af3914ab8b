/* The languages, one line each: the folder's name. `all-languages.ts` asks them. */

export { ar } from './ar/index.ts';
export { cs } from './cs/index.ts';
export { da } from './da/index.ts';
export { de } from './de/index.ts';
export { en } from './en/index.ts';
export { es } from './es/index.ts';
export { fi } from './fi/index.ts';
export { fr } from './fr/index.ts';
export { hu } from './hu/index.ts';
export { id } from './id/index.ts';
export { it } from './it/index.ts';
export { ja } from './ja/index.ts';
export { nb } from './nb/index.ts';
export { nl } from './nl/index.ts';
export { pl } from './pl/index.ts';
export { pt } from './pt/index.ts';
export { ro } from './ro/index.ts';
export { ru } from './ru/index.ts';
export { sv } from './sv/index.ts';
export { tr } from './tr/index.ts';
export { uk } from './uk/index.ts';
