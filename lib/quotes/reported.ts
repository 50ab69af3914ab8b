/* What is reported without quotation marks: whoever says so holds the floor as one who is quoted does. */

import { isVerb } from './cue.ts';
import type { Turn } from './floor.ts';
import { subjectBefore } from './subject/subject-before.ts';
import type { SubjectScene } from './subject/subject-scene.ts';

/** Turns of somebody who can be named, in one gap’s words behind `from`: "Obi told reporters that she was glad." */
export function reportedTurns(scene: SubjectScene, from: number): Turn[] {
  const { rules, words } = scene;
  return words.flatMap((word, at): Turn[] => {
    if (word.start < from || !isVerb(scene, word) || rules.nounVerbs.has(word.lower)) return [];
    const speaker = subjectBefore(scene, at)?.entity ?? null;
    return speaker === null ? [] : [{ speaker, at: word.end }];
  });
}
