import type { PeopleLanguage } from '../people-language.ts';

export const people: PeopleLanguage = {
  surnameTitles:
    'herr herrn frau fräulein dr prof präsident präsidentin bundespräsident bundespräsidentin vizepräsident ' +
    'vizepräsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin vizekanzler altkanzler altkanzlerin minister ' +
    'ministerin ministerpräsident ministerpräsidentin außenminister außenministerin innenminister innenministerin ' +
    'finanzminister finanzministerin verteidigungsminister verteidigungsministerin justizminister ' +
    'justizministerin premierminister premierministerin premier staatssekretär staatssekretärin senator senatorin ' +
    'bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin general ' +
    'generalleutnant generalmajor oberst major hauptmann admiral richter richterin staatsanwalt staatsanwältin ' +
    'bischof bischöfin erzbischof kardinal pfarrer pfarrerin pater trainer trainerin graf gräfin freiherr',
  reignTitles: 'könig königin prinz prinzessin kaiser kaiserin papst fürst fürstin',
  male: 'herr herrn könig prinz papst graf kaiser vater bruder sohn ehemann großvater onkel neffe enkel',
  female:
    'frau fräulein königin prinzessin gräfin kanzlerin bundeskanzlerin ministerin schwester mutter tochter ' +
    'ehefrau großmutter tante nichte enkelin witwe',
  children: 'sohn tochter stiefsohn stieftochter enkel enkelin',
  parents: 'vater mutter stiefvater stiefmutter großvater großmutter',
  kin:
    'bruder schwester ehemann ehefrau onkel tante neffe nichte cousin cousine zwillingsbruder zwillingsschwester ' +
    'witwe witwer schwager schwägerin namensvetter',
  older: 'senior sen ältere',
  younger: 'junior jun jüngere',
  he: 'er ihm ihn',
};
