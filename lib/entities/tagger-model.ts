/* The trained tagger as read from its file. */

/** Opaque to everybody but the tagger. */
export interface TaggerModel {
  readonly language: string;
}
