import type { CueSet } from './cue-set.ts';
import { en } from './en.ts';

/** Sorted by language. Every page is matched against all of them: pages state their language wrongly, and quote other tongues. */
export const ALL_CUES: readonly CueSet[] = [en];
