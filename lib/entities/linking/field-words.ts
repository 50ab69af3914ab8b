/*
 * Words that show what an article is about. One-way evidence: a word here supports candidates of its field, its absence
 * speaks only against little-known ones. Lower case, whole words, chosen so that no word is common outside its field.
 */

import type { KnowledgeField } from './knowledge-source.ts';

const WORDS: readonly (readonly [KnowledgeField, string])[] = [
  [
    'politics',
    'president minister ministry parliament government election elections senator senate congress lawmaker lawmakers mp mps deputy chancellor premier party coalition opposition ambassador diplomat cabinet vote voters ballot candidate governor politician legislature bill summit leader leaders kremlin',
  ],
  [
    'local politics',
    'legislature assembly representative representatives statehouse lawmaker lawmakers senator rep sen councillor governor republican democrat democratic district assemblyman delegate',
  ],
  [
    'football',
    'football footballer soccer striker midfielder goalkeeper defender winger goal goals fifa uefa cup league kick-off penalty squad premier club coach hat-trick substitute offside bundesliga liga serie midfield equaliser equalizer',
  ],
  [
    'baseball',
    'baseball mlb inning innings pitcher pitched pitching homer homers homered shortstop outfielder bullpen dugout catcher baseman rbi ballpark yankees dodgers mets cubs',
  ],
  [
    'basketball',
    'basketball nba rebounds rebound assists dunk three-pointer point-guard playoffs lakers celtics warriors knicks bulls hoops triple-double',
  ],
  [
    'motor racing',
    'formula racing prix grand driver drivers f1 pole lap laps podium pit circuit qualifying ferrari mclaren mercedes',
  ],
  ['tennis', 'tennis wimbledon atp wta grand slam seed seeded court racket set sets serve tiebreak tie-break'],
  [
    'sport',
    'olympic olympics medal medalist medallist athlete athletes champion championship tournament coach team match season race sprinter boxer boxing wrestler swimmer cricket rugby golf hockey quarterback nfl nhl',
  ],
  [
    'music',
    'music musician singer song songs album albums band concert tour rapper pop rock jazz composer opera orchestra symphony conductor guitarist grammy lyrics pianist',
  ],
  [
    'film',
    'film films movie movies actor actress actors director screenplay oscar hollywood cinema starring starred television series box premiere drama comedy role cast emmy',
  ],
  [
    'literature',
    'novel novels author writer poet poems poetry book books publisher fiction playwright essay literary bestseller memoir',
  ],
  [
    'art',
    'artist painter painting paintings sculptor sculpture museum gallery exhibition architect architecture design',
  ],
  [
    'science',
    'scientist scientists physicist chemist biologist researcher researchers nobel laboratory physics chemistry biology mathematician astronaut engineer inventor medicine vaccine',
  ],
  [
    'scholarship',
    'philosopher philosophy historian economist economics sociologist professor scholar theory essay university academic',
  ],
  ['religion', 'pope bishop cardinal priest church saint imam rabbi religious theologian vatican archbishop mosque'],
  [
    'military',
    'general army troops military commander soldiers war battle admiral colonel officer navy forces rebel revolution activist activists rights protest',
  ],
  [
    'business',
    'company companies chief executive ceo founder billionaire shares stock business investor businessman businesswoman entrepreneur bank startup profit revenue',
  ],
  ['media', 'newspaper journalist editor reporter broadcaster television anchor news magazine presenter media'],
  ['education', 'university college campus students professor researchers student faculty school'],
  [
    'history',
    'king queen emperor empire century dynasty ancient medieval reign throne prince princess royal historian',
  ],
];

export const FIELD_WORDS: ReadonlyMap<KnowledgeField, readonly string[]> = new Map(
  WORDS.map(([field, words]) => [field, words.split(' ')]),
);
