/*
 * Names of the W3C Web Annotation model as Sidelight writes and reads them. Our own fields travel under a prefix of our
 * own.
 */

export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
export const OWN = 'https://sidelight.example/ns#';
export const WIKIDATA = 'http://www.wikidata.org/entity/';
