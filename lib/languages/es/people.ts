import type { PeopleLanguage } from '../people-language.ts';

export const people: PeopleLanguage = {
  surnameTitles:
    'señor señora señorita sr sra srta señores doctor doctora dr dra licenciado presidente presidenta ' +
    'expresidente expresidenta vicepresidente vicepresidenta ministro ministra primer canciller senador senadora ' +
    'diputado diputada gobernador gobernadora alcalde alcaldesa general coronel comandante capitán teniente ' +
    'almirante juez jueza fiscal obispo arzobispo cardenal profesor profesora',
  givenTitles: 'don doña sor fray',
  reignTitles: 'rey reina príncipe princesa infanta emperador papa',
  male: 'señor sr don rey príncipe papa hermano padre hijo esposo marido tío sobrino nieto',
  female:
    'señora señorita sra srta doña reina princesa presidenta ministra hermana madre hija esposa tía sobrina nieta ' +
    'viuda',
  children: 'hijo hija nieto nieta hijastro hijastra',
  parents: 'padre madre abuelo abuela',
  kin: 'hermano hermana esposo esposa marido tío tía sobrino sobrina primo prima viuda viudo cuñado cuñada tocayo',
  older: 'padre',
  younger: 'hijo',
  he: 'él',
  she: 'ella',
};
