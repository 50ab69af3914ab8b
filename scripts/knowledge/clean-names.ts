/*
 * Which of an entity's many written names may lead to it, and how far each may be trusted. Sources carry nicknames,
 * codes and adjectives among their aliases; a name is kept when it shares a word with the entity's own, spells it as an
 * acronym, or comes from a list that is known to hold names only.
 */

import { COUNTRIES } from '../../lib/entities/linking/candidates-countries.ts';
import type { MatchKind } from '../../lib/entities/linking/knowledge-source.ts';
import { foldName } from '../../lib/text/fold.ts';
import type { PackAlias, PackEntity } from './pack-entity.ts';

const SMALL = new Set('of the and for de la le du des der die das van von al el in on at a an & y und et'.split(' '));

const adjectives = new Set(
  COUNTRIES.flatMap((country) => country.adjectives.filter((word) => /\p{Ll}/u.test(word)).map(foldName)),
);

const words = (name: string): string[] =>
  foldName(name)
    .split(' ')
    .filter((word) => !SMALL.has(word));

const initials = (name: string): string =>
  words(name)
    .map((word) => word.charAt(0))
    .join('');

/** Most names kept for one entity; beyond that they are spellings nobody meets. */
const MAX_NAMES = 14;

function isAcronymOf(short: string, long: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, '').toLowerCase();
  return letters.length >= 2 && letters === initials(long);
}

/** One edit apart at the start and alike in length: an exonym ("Wladiwostok"). */
function resembles(a: string, b: string): boolean {
  const shared = new Set(a);
  const common = [...new Set(b)].filter((letter) => shared.has(letter)).length;
  return Math.abs(a.length - b.length) <= 3 && common >= 0.6 * new Set(a + b).size;
}

/** Father and son: one name, two people. */
const isJunior = (name: string): boolean => /\b(?:Jr|II|III)\b/.test(name);

/** "Ontario" is the province, "Victoria" not the falls: a lake goes by its full name; rivers are named bare. */
const isBareWater = ({ name, type }: PackEntity, alias: string): boolean =>
  type === 'place' &&
  /^(?:Lake|Mount|Gulf of|Bay of) | (?:Falls|Lake|Islands?|Bay)$/.test(name) &&
  name.includes(alias);

function keepAlias(entity: PackEntity, alias: string): boolean {
  // What a correction takes away, a list that is trusted does not bring back.
  if (entity.banned.includes(alias)) return false;
  if (entity.trusted.includes(alias) || entity.shared.includes(alias)) return true;
  if (isBareWater(entity, alias)) return false;
  const folded = foldName(alias);
  if (folded.length < 2 || /[#*[\]{}<>]|%\p{Hex}{2}|^\d+$/u.test(alias) || alias.length > 60) return false;
  if (adjectives.has(folded)) return false;
  if (
    entity.type === 'person' &&
    (/,|^(?:President|HRH|Maj|Gen|Dr|Sir|Lord of|The|Duke|POTUS)\b|\s-\s|["“]/.test(alias) ||
      isJunior(alias) !== isJunior(entity.name))
  )
    return false;
  if (/[^\p{Script=Latin}\p{N}\p{P}\p{Zs}\p{S}\p{M}]/u.test(alias)) return false;
  const own = words(entity.name);
  const other = words(alias);
  if (isAcronymOf(alias, entity.name) || isAcronymOf(entity.name, alias)) return true;
  if (entity.type === 'place' && entity.kind === 'country') return true;
  if (other.some((word) => word.length > 2 && own.includes(word)))
    return entity.type !== 'person' || other.length > 1 || own.length === 1;
  if (entity.type === 'organisation' && entity.kind === 'party')
    return other.length > 1 || /^[\p{Lu}.-]{2,8}$/u.test(alias);
  return entity.type === 'place' && own.length === 1 && other.length === 1 && resembles(own[0] ?? '', other[0] ?? '');
}

/** "Robert J. Smith" → "Robert Smith"; "George W. Bush" keeps its initial, which tells him from his father. */
function withoutInitials(name: string): string | null {
  const short = name.replace(/(?<=\p{Ll}) (?:\p{Lu}\.? )+(?=\p{Lu}\p{Ll})/u, ' ');
  return short !== name && short.includes(' ') ? short : null;
}

/** What a firm does, behind its name. */
const BUSINESS = / (?:Technologies|Technology|Platforms|Pharmaceuticals|Therapeutics|Industries|Airlines)$/;

/** Legal forms at the end of a firm's name, one after the other; "(The)" stands behind in lists sorted by name. */
export function bareFirm(name: string): string {
  const plain = name.replace(
    /,? (?:Inc|Corp|Corporation|PLC|plc|Ltd|Limited|SE|AG|SA|S\.A\.|NV|N\.V\.|Co|Company|Group|Holdings?|\(The\)|& Co|KGaA|Oyj|ASA|A\/S|AB|Bhd|Berhad|Tbk|S\.p\.A\.|SpA|SAB de CV)\.?$/,
    '',
  );
  return plain === name || plain === '' ? name.replace(/ (?:and|&)$/, '') : bareFirm(plain);
}

function expand(entity: PackEntity): string[] {
  const { name, type, wikipedia, kind } = entity;
  const others: string[] = [];
  if (wikipedia && !/[:#]/.test(wikipedia))
    others.push(
      wikipedia
        .replace(/ \([^)]*\)$/, '')
        .replace(/, .*$/, kind === 'city' || kind === 'place' || kind === 'admin1' ? '' : '$&'),
    );
  const bare = name.replace(/ \([^)]*\)/, '');
  if (bare !== name) others.push(bare);
  if (type === 'person') {
    const short = withoutInitials(name);
    // A little-known man's name without its initial is everybody's name.
    if (short && entity.prior >= 60) others.push(short);
  }
  if (type === 'organisation') {
    const plain = bareFirm(name);
    const short = plain.replace(BUSINESS, '');
    // One long word says enough of a firm that is well known ("Palantir").
    const isWord = short.includes(' ') || adjectives.has(foldName(short));
    if (short !== plain && short.length >= 5 && !isWord && entity.prior >= 58) others.push(short);
    if (plain !== name && (entity.field === 'business' || entity.field === '')) others.push(plain);
  }
  if (kind === 'geo')
    others.push(
      name
        .replace(/\bI\.$/, 'Island')
        .replace(/\bIs\.$/, 'Islands')
        .replace(/^Mt\. /, 'Mount ')
        .replace(/^L\. /, 'Lake '),
    );
  if (kind === 'country' && /^The /.test(name)) others.push(name.slice(4));
  return others;
}

/** Bodies every country has: their bare name means the one of the article's country. */
const EVERYWHERE =
  /^(?:the )?(?:senate|house|house of representatives|house of commons|national assembly|parliament|congress|supreme court|constitutional court|high court|central bank|election commission|electoral commission|national security council|security council|armed forces|army|navy|air force|coast guard|ministry of \w+|department of \w+(?: \w+)?|\w+ ministry|foreign office|home office|treasury|cabinet|(?:national )?police|national guard|(?:communist|socialist|labou?r|liberal|conservative|republican|democratic|green|social democratic|workers|peoples|nationalist|centre|liberal democratic|christian democratic|progressive|national|independence|justice|reform|people s democratic) party|republicans|democrats|greens|conservatives|liberals|labou?r|social democrats|tories)$/;

export function nameEntity(entity: PackEntity, english: ReadonlySet<string>, surnames: readonly string[]): PackAlias[] {
  const names = new Map<string, PackAlias>();
  const add = (written: string, match: MatchKind): void => {
    const folded = foldName(written);
    if (!folded || names.has(folded)) return;
    const single = !folded.includes(' ');
    const everywhere = EVERYWHERE.test(folded) || entity.shared.some((nickname) => foldName(nickname) === folded);
    // "Air Force" is no academy's name where not even its country is told.
    if (entity.type === 'organisation' && entity.country === '' && match === 'alias' && EVERYWHERE.test(folded)) return;
    const generic = entity.type === 'organisation' && everywhere && entity.country !== '';
    const common = english.has(folded) && single;
    names.set(folded, { written, match: generic && match !== 'surname' ? 'generic' : match, common });
  };
  add(entity.name, 'name');
  for (const other of [...entity.aliases.filter((alias) => keepAlias(entity, alias)), ...expand(entity)].slice(
    0,
    MAX_NAMES,
  )) {
    const surname =
      entity.type === 'person' &&
      !entity.trusted.includes(other) &&
      !foldName(other).includes(' ') &&
      foldName(entity.name).includes(' ');
    add(other, surname ? 'surname' : 'alias');
  }
  for (const surname of surnames) if (!entity.banned.includes(surname)) add(surname, 'surname');
  return [...names.values()];
}

/** Party and body names that several countries share lead to each only with its country. */
export function markShared(entities: readonly PackEntity[]): void {
  const countries = new Map<string, Set<string>>();
  const bodies = entities.filter(({ type, country }) => type === 'organisation' && country !== '');
  for (const { names, country } of bodies)
    for (const { written } of names) {
      const folded = foldName(written);
      countries.set(folded, (countries.get(folded) ?? new Set()).add(country));
    }
  for (const entity of bodies)
    entity.names = entity.names.map((name) =>
      (countries.get(foldName(name.written))?.size ?? 0) > 1 && name.match !== 'surname' && entity.prior < 85
        ? { ...name, match: 'generic' }
        : name,
    );
}
