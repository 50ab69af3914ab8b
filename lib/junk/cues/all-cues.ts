import { cs } from './cs.ts';
import type { CueSet } from './cue-set.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { uk } from './uk.ts';

/** Sorted by language. Every page is matched against all of them: pages state their language wrongly, and quote other tongues. */
export const ALL_CUES: readonly CueSet[] = [cs, de, en, es, fr, id, it, nl, pl, pt, ru, sv, uk];
