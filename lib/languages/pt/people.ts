import type { PeopleLanguage } from '../people-language.ts';

export const people: PeopleLanguage = {
  surnameTitles:
    'senhor senhora sr sra dr dra doutor doutora presidente presidenta ex-presidente ministro ministra primeiro-ministro ' +
    'primeira-ministra premiê chanceler senador senadora deputado deputada governador governadora ' +
    'prefeito prefeita general coronel capitão almirante juiz juíza bispo arcebispo cardeal professor professora',
  givenTitles: 'dom dona frei',
  reignTitles: 'rei rainha príncipe princesa imperador papa',
  male: 'senhor sr dom rei príncipe papa irmão pai filho marido tio',
  female: 'senhora sra dona rainha princesa irmã mãe filha esposa tia viúva',
  children: 'filho filha neto neta',
  parents: 'pai mãe avô avó',
  kin: 'irmão irmã marido esposa tio tia sobrinho sobrinha primo prima viúva viúvo',
  older: 'pai sénior sênior',
  younger: 'filho júnior neto',
  he: 'ele',
  she: 'ela',
};
