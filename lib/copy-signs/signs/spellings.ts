/*
 * One name in several transliterations ("Zhytomyr", "Jytomyr"), which a newsroom's style sheet would have made one: the
 * text was translated, a sentence at a time. Names are words with a capital inside a sentence; two are one name when
 * they come out alike after what transliterations do to a sound.
 */

import { fold } from '../../text/fold.ts';
import type { SignFinder } from '../copy-sign.ts';

/**
 * After a word or a comma: a capital at a sentence's start says nothing. Of seven letters and more: of shorter ones,
 * two are often two names (Meier, Meyer).
 */
const NAME_INSIDE = /(?<=[\p{L}\p{N},] )\p{Lu}\p{Ll}{6,30}(?![\p{L}\p{N}])/gu;

/** In order: the longer first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tsh|tch|cz|ch/g, 'c'],
  [/sch|sh|sz/g, 's'],
  [/zh/g, 'z'],
  [/kh/g, 'h'],
  [/ck|q/g, 'k'],
  [/ks/g, 'x'],
  [/ou/g, 'u'],
  [/ph/g, 'f'],
  [/w|ff/g, 'v'],
  [/[yj]/g, 'i'],
  [/(.)\1+/g, '$1'],
];

export const spellings: SignFinder = {
  kind: 'spellings',
  find({ page }) {
    const bySound = new Map<string, Set<string>>();
    for (const { inArticle, start, end } of page.blocks) {
      if (!inArticle) continue;
      for (const [name] of page.text.slice(start, end).matchAll(NAME_INSIDE)) {
        const sound = soundOf(name);
        bySound.set(sound, (bySound.get(sound) ?? new Set()).add(name));
      }
    }
    return [...bySound.values()].filter((names) => names.size > 1).map((names) => [...names].join(', '));
  },
};

const soundOf = (name: string): string =>
  SOUNDS.reduce((word, [sound, letter]) => word.replace(sound, letter), fold(name, { marks: [] }));
