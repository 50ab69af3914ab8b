import type { LanguageNames } from '../language-names.ts';

export const names: LanguageNames = {
  caseEndings:
    'ban ben nak nek t at et ot öt val vel ra re ról ről tól től hoz hez höz nál nél ba be ból ből on en ön n ért ' +
    'ig i é ék nal nel tal tel ral rel sal sel mal mel lal lel gal gel kal kel zal zel dal del ja je a e ának ' +
    'ének ában ében át ét ára ére án>a én>e át>a ét>e ára>a ére>e ában>a ében>e ának>a ének>e ával>a ével>e ról>a ' +
    'áról>a éról>e',
  shortForms: 'O EKB=European Central Bank|O ENSZ=United Nations|O EBESZ=OSCE',
  givenNamesLast:
    'andrea andrás anikó anita anna antal aranka attila balázs barbara barna bence benedek bernadett beáta boglárka ' +
    'botond bálint béla csaba csilla dezső domonkos dániel dávid dénes dóra edina edit elemér emese emma emília ' +
    'endre enikő erika erzsébet eszter ferenc flóra fruzsina gabriella gergely gergő gyula györgy györgyi gábor ' +
    'géza hajnalka henrik hunor ibolya ildikó ilona imre irén istván ivett jenő judit jános józsef júlia kata ' +
    'katalin kinga klára kornél kristóf krisztina krisztián kálmán károly lajos lili luca lászló lóránt magdolna ' +
    'margit melinda mihály miklós mária márta márton mátyás máté mónika nikolett norbert noémi nándor orsolya ottó ' +
    'piroska pál péter rebeka renáta richárd rita rozália rudolf réka róbert szabolcs szilvia szilárd sándor sára ' +
    'tamás tibor tímea tünde viktor viktória vilmos vince virág zita zoltán zsolt zsombor zsuzsanna zsófia ádám ' +
    'ágnes ákos árpád éva',
};
