import type { PeopleLanguage } from '../people-language.ts';

export const people: PeopleLanguage = {
  surnameTitles:
    'mr mrs ms miss mx mme sr sra master messrs dr doctor prof professor president vice-president vice prime minister ' +
    'premier chancellor foreign defence defense interior finance home secretary senator sen congressman ' +
    'congresswoman rep representative delegate assemblyman assemblywoman governor gov lieutenant lt mayor ' +
    'councillor cllr councilor councilman councilwoman alderman ambassador judge justice chief general gen ' +
    'major-general colonel col lt-col major maj captain capt sergeant sgt corporal cpl private pvt pfc admiral adm ' +
    'vice-admiral commander cmdr cdr brigadier brig commodore field marshal air constable pc detective det ' +
    'inspector insp superintendent supt sheriff deputy attorney bishop archbishop cardinal reverend rev monsignor ' +
    'msgr rabbi imam ayatollah mullah maulana sheikh sheik coach manager chairman chairwoman commissioner speaker ' +
    'ex-president president-elect former ex acting then-president interim shadow envoy leader presidents senators ministers spokesman spokeswoman undersecretary',
  peerTitles: 'lord lady baroness viscount viscountess',
  givenTitles: 'sir dame',
  reignTitles: 'king queen prince princess emperor empress pope sultan emir saint st',
  male: 'mr sr sir lord king prince pope father brother son husband grandfather uncle nephew grandson',
  female:
    'mrs ms miss mme sra lady dame queen princess sister mother daughter wife grandmother aunt niece baroness ' +
    'granddaughter widow',
  afterNames: 'MP MPs MEP MSP KC QC SC PhD MD OBE MBE CBE KBE DBE Esq DDS RN JD MBA',
  children: 'son daughter stepson stepdaughter grandson granddaughter child heir',
  parents: 'father mother stepfather stepmother grandfather grandmother dad mum mom',
  kin:
    'brother sister brothers sisters husband wife uncle aunt nephew niece cousin twin widow widower sibling ' +
    'namesake half-brother half-sister brother-in-law sister-in-law son-in-law daughter-in-law father-in-law ' +
    'mother-in-law',
  older: 'senior sr elder',
  younger: 'junior jr younger',
  he: 'he his him himself',
  she: 'she her hers herself',
};
