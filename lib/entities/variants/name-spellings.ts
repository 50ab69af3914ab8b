/*
 * Spellings of one given name that English news uses side by side: "Sergei Lavrov" and "Sergey Lavrov". Only whole
 * words of a person's name, only names that are one name in their own script.
 */

import type { EntityType } from '../mention.ts';

const GROUPS = [
  'Sergey Sergei Serhiy',
  'Alexander Aleksandr Alexandr Oleksandr',
  'Alexei Alexey Aleksei Aleksey',
  'Dmitry Dmitri Dmitriy Dmytro',
  'Yevgeny Evgeny Evgeni Yevgeni Yevhen',
  'Andrei Andrey Andriy',
  'Nikolai Nikolay Nicolai Mykola',
  'Yuri Yury Yuriy',
  'Anatoly Anatoli Anatoliy',
  'Vitaly Vitali Vitaliy',
  'Gennady Gennadi Gennadiy',
  'Arkady Arkadi',
  'Valery Valeri Valeriy',
  'Vasily Vasili Vasyl',
  'Ekaterina Yekaterina Katerina',
  'Mohammed Mohammad Muhammad Mohamed Mohamad Muhammed',
  'Ahmed Ahmad',
  'Mahmoud Mahmud',
  'Hassan Hasan',
  'Hussein Hussain Husayn Hossein',
  'Yousef Yusuf Youssef Yousuf',
  'Abdullah Abdallah',
  'Mustafa Moustafa Mostafa',
  'Ibrahim Ebrahim',
  'Osama Usama',
  'Viktor Victor',
  'Mikhail Mykhailo',
  'Vladimir Wladimir',
];

const byName = new Map<string, readonly string[]>();
for (const names of GROUPS.map((group) => group.split(' '))) for (const name of names) byName.set(name, names);

/** The name as written first, then with each other spelling of its given name. */
export function spellings(name: string, type: EntityType): string[] {
  const [given = '', ...rest] = name.split(' ');
  const others = type === 'person' && rest.length > 0 ? (byName.get(given) ?? []) : [];
  return [name, ...others.filter((other) => other !== given).map((other) => [other, ...rest].join(' '))];
}
