import type { LanguageNames } from '../language-names.ts';

export const names: LanguageNames = {
  titles:
    'präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin ministerpräsident außenminister ' +
    'außenministerin herr frau',
  titlesNotInNames: 'Herr Frau',
  honorifics: 'herr frau',
  links: 'von der den zu',
  particles: 'von der den zu',
  creditCues: 'von foto fotos text bild',
  creditWords: 'und in mit für aus',
  uncounted: 'und für der die von',
  where: 'nach aus bei in',
  places:
    'München|Köln|Wien|Zürich|Genf|Rom|Mailand|Neapel|Venedig|Moskau|Warschau|Prag|Brüssel|Kopenhagen|Athen|Kairo|' +
    'Peking|Lissabon|Europa|Afrika|Asien|Kiew|Krim|Bayern|Sachsen|Hessen|Thüringen|Düsseldorf|Stuttgart|Leipzig|' +
    'Dresden|Hannover|Bremen|Nürnberg',
  organisationLast: 'AG GmbH SE Bundesliga',
  caseEndings: 's',
  shortForms:
    'O EZB=European Central Bank|O EU=European Union|O UN=United Nations|O UNO=United Nations|' +
    'O IWF=International Monetary Fund|O EuGH=European Court of Justice|O EGMR=European Court of Human Rights|' +
    'O Bayern=Bayern Munich|L Bayern=Bavaria',
};
