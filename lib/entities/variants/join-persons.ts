/*
 * The people of an article: full names first, then the surnames and given names that stand for them. Two people may
 * share all of a name but a middle one, so what the words around say against a join counts (`relatives.ts`).
 */

import { transliterationKey } from '../../text/transliteration-key.ts';
import type { EntityType, Mention } from '../mention.ts';
import { agreeSuffix, mayBeRelatives, type PersonName, partOf, personName, samePerson } from './person-names.ts';
import { inOneSentence, type Relatives, relativesIn } from './relatives.ts';
import { type Gender, isOneRank, titlesBefore } from './titles.ts';

export interface Cluster {
  readonly type: EntityType;
  readonly mentions: number[];
}

export interface Written extends Mention {
  readonly surface: string;
}

/** "Kim Jong-un", "Yoon Suk-yeol": the surname leads. */
const surnameLeads = (surface: string): boolean => /^\p{Lu}[\p{Ll}]+ \p{Lu}[\p{Ll}]+-\p{L}[\p{Ll}]+$/u.test(surface);

export interface Person extends Cluster {
  names: PersonName[];
  readonly surnameFirst: boolean;
  /** Told by a title or, once it was asked for, by pronouns. */
  gender: Gender | null;
}

/**
 * People of one name compared at most: a story has few, a list has thousands, and comparing all would cost the square.
 */
const MAX_NAMESAKES = 40;

class PersonJoiner {
  readonly people: Person[] = [];
  private readonly byWord = new Map<string, Person[]>();
  private readonly byName = new Map<string, Person>();
  private readonly alone = new Map<string, Person[]>();
  private readonly names = new Map<number, PersonName>();
  private readonly relatives: Relatives;
  private readonly text: string;
  private readonly language: string;
  private readonly written: readonly Written[];
  private readonly indexes: readonly number[];

  constructor(text: string, language: string, written: readonly Written[], indexes: readonly number[]) {
    this.text = text;
    this.language = language;
    this.written = written;
    this.indexes = indexes;
    this.relatives = relativesIn(text, language);
  }

  join(): readonly Person[] {
    for (const index of this.indexes) if (this.nameOf(index).words.length > 1) this.addFull(index);
    for (const index of this.indexes) if (this.nameOf(index).words.length === 1) this.addSingle(index);
    return this.people;
  }

  private at(index: number): Written {
    return this.written[index] as Written;
  }

  private nameOf(index: number): PersonName {
    let name = this.names.get(index);
    if (!name) {
      const { surface, start } = this.at(index);
      name = personName(surface, titlesBefore(this.text, start, this.language), this.language);
      if (name.suffix === '') name = { ...name, suffix: this.relatives.suffixOf(this.at(index)) };
      this.names.set(index, name);
    }
    return name;
  }

  private addFull(index: number): void {
    const name = this.nameOf(index);
    const exact = `${name.words.join(' ')}|${name.suffix}|${name.gender}`;
    const known = this.byName.get(exact);
    if (known) {
      known.mentions.push(index);
      return;
    }
    const surname = transliterationKey(name.words.at(-1) as string);
    const namesakes = (this.byWord.get(surname) ?? [])
      .slice(0, MAX_NAMESAKES)
      .filter((person) => person.names.every((other) => samePerson(name, other)));
    const fits = namesakes.filter((person) => !this.areRelatives(index, person));
    const own = fits.filter((person) => person.names.some(({ words }) => words.join(' ') === name.words.join(' ')));
    const home = own.length === 1 ? own[0] : fits.length === 1 ? fits[0] : undefined;
    if (home) {
      home.mentions.push(index);
      home.names.push(name);
      this.byName.set(exact, home);
    } else this.byName.set(exact, this.found(index, this.suffixAgainst(index, name, namesakes)));
  }

  /** "Ethan Parry sold it to his son, Ethan James Parry": the words or the sentence say that there are two. */
  private areRelatives(index: number, { mentions, names }: Person): boolean {
    const name = this.nameOf(index);
    if (!names.some((other) => mayBeRelatives(name, other))) return false;
    const isKin = this.relatives.relationOf(this.at(index)) !== null;
    // "Ilva's father, Otis Bell Sr." is no relative of Otis Bell: only who was named last is "his".
    if (this.relatives.isCompared(this.at(index))) return true;
    const middle = names.every((other) => other.words.length !== name.words.length);
    if (isKin && (middle || mentions.some((other) => this.isLastBefore(other, index)))) return true;
    return mentions.some((other) => {
      const [first, second] = other < index ? [other, index] : [index, other];
      return mayBeRelatives(name, this.nameOf(other)) && inOneSentence(this.text, this.at(first), this.at(second));
    });
  }

  private isLastBefore(mention: number, index: number): boolean {
    const place = this.indexes.indexOf(index);
    return place > 0 && this.indexes[place - 1] === mention;
  }

  /** Who is told apart as a child or parent of a namesake is the younger or the older from there on. */
  private suffixAgainst(index: number, name: PersonName, namesakes: readonly Person[]): PersonName {
    const relation = namesakes.length === 1 ? this.relatives.relationOf(this.at(index)) : null;
    const [other] = namesakes;
    if (!other || name.suffix !== '' || (relation !== 'child' && relation !== 'parent')) return name;
    const [mine, theirs] = relation === 'child' ? ['jr', 'sr'] : ['sr', 'jr'];
    other.names = other.names.map((each) => (each.suffix === '' ? { ...each, suffix: theirs } : each));
    return { ...name, suffix: mine };
  }

  private found(index: number, name: PersonName): Person {
    const { surface } = this.at(index);
    const { gender } = name;
    const person: Person = {
      type: 'person',
      mentions: [index],
      names: [name],
      surnameFirst: surnameLeads(name.bare) || surnameLeads(surface),
      gender: gender === '' ? null : gender,
    };
    this.people.push(person);
    for (const key of new Set(name.words.map(transliterationKey))) {
      const list = this.byWord.get(key);
      if (list) list.push(person);
      else this.byWord.set(key, [person]);
    }
    return person;
  }

  private genderOf(person: Person): Gender {
    person.gender ??=
      person.names.find(({ gender }) => gender !== '')?.gender ||
      this.relatives.genderOf(
        person.mentions.map((index) => this.at(index)),
        this.indexes.map((index) => this.at(index)),
      );
    return person.gender;
  }

  private addSingle(index: number): void {
    const home = this.homeOf(index);
    if (home) {
      home.mentions.push(index);
      return;
    }
    const name = this.nameOf(index);
    const word = name.words[0] as string;
    const namesakes = this.alone.get(word) ?? [];
    // Where two people bear the name, "Mr Parry" and "Judge Parry" are hardly one.
    const isShared = (this.byWord.get(transliterationKey(word)) ?? []).length > 1;
    const isAlike = (other: PersonName): boolean =>
      agreeSuffix(name, other) && (!isShared || (name.gender === other.gender && name.rank === other.rank));
    const own = namesakes.filter(({ names }) => names.every(isAlike));
    if (own.length === 1) {
      own[0]?.mentions.push(index);
      own[0]?.names.push(name);
      return;
    }
    const person: Person = { type: 'person', mentions: [index], names: [name], surnameFirst: false, gender: null };
    this.alone.set(word, [...namesakes, person]);
    this.people.push(person);
  }

  /** The one full name a single word stands for; nothing where it could be two. */
  private homeOf(index: number): Person | undefined {
    const name = this.nameOf(index);
    const word = name.words[0] as string;
    const part = (person: Person) => {
      const parts = person.names.map((full) => partOf(name, full, person.surnameFirst));
      return parts.includes(null) ? null : parts.includes('surname') ? 'surname' : 'given';
    };
    let fits = (this.byWord.get(transliterationKey(word)) ?? [])
      .slice(0, MAX_NAMESAKES)
      .filter((person) => part(person) !== null)
      .filter((person) => name.gender === '' || ['', name.gender].includes(this.genderOf(person)));
    const exact = fits.filter((person) => person.names.some((full) => full.words.includes(word)));
    if (exact.length > 0) fits = exact;
    // "Sir Keir" is told by the given name, everybody else by the surname.
    const preferred = fits.filter((person) => part(person) === (name.title === 'given' ? 'given' : 'surname'));
    if (preferred.length > 0) fits = preferred;
    // "Judge Parry" is the judge of that name.
    const ranked = fits.filter((person) => person.names.some(({ rank }) => isOneRank(rank, name.rank)));
    if (ranked.length > 0) fits = ranked;
    // "Parry senior": who is known to be the older comes before who is not known to be the younger.
    const told = fits.filter(
      (person) => name.suffix !== '' && person.names.some((full) => full.suffix === name.suffix),
    );
    if (told.length > 0) fits = told;
    // Who was introduced before decides; a namesake who comes later cannot be meant yet.
    const earlier = fits.filter((person) => (person.mentions[0] as number) < index);
    const home = earlier.length === 1 ? earlier[0] : earlier.length === 0 && fits.length === 1 ? fits[0] : undefined;
    if (home && name.gender !== '' && this.genderOf(home) === '') home.gender = name.gender;
    return home;
  }
}

export const joinPersons = (
  text: string,
  language: string,
  written: readonly Written[],
  indexes: readonly number[],
): readonly Person[] => new PersonJoiner(text, language, written, indexes).join();
