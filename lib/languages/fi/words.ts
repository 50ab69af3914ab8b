import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  profile:
    'ja on että ei oli se myös kuin mutta sen ovat joka ole kun sekä hän mukaan niin olisi sitä olla vain jo kanssa ' +
    'ollut jos siitä jotka vielä jälkeen kuitenkin sitten mitä ne nyt sillä tämän jonka jossa hänen kaikki eivät ' +
    'olivat eikä ettei koska vaikka ennen tämä noin aikana enää',
  spelling:
    'ä$|aan$|ään$|ssä|istä|llä|yö|yy|uut$|v[aä]t$|iin$|nut$|nyt$|ks(?:en|i|ia|et)$|aikk|kaan$|taa$|hd|uks|äi|iss[aä]$|oid|oitt|ytt|yks|teen$|seen$|ää|uu|aik|lai[ns]|mäi',
  neighbours: 'se krl',
  openers:
    'hän he se ne tämä nämä minä me sinä te hänen heidän tämän niiden mutta ja sekä kuitenkin myös kun jos koska ' +
    'vaikka siksi siellä täällä tässä nyt sitten silloin tänään eilen huomenna vielä ei eivät kukaan kaikki monet ' +
    'jotkut useat muut kaksi kolme molemmat aiemmin myöhemmin lisäksi samalla viime mitä kuka missä miten miksi ' +
    'että on oli ovat vain juuri ensin lopulta nykyisin esimerkiksi toisaalta maanantaina tiistaina keskiviikkona ' +
    'torstaina perjantaina lauantaina sunnuntaina poliisi',
  months: ['tammi', 'helmi', 'maalis', 'huhti', 'touko', 'kesä', 'heinä', 'elo', 'syys', 'loka', 'marras', 'joulu'],
  quotationMarks: '”»',
  near:
    'aika aikaa aikaan aikana aina aivan ajan alas alkaa alla alle annettu annetun antoi artikla artiklan asia ' +
    'asiaa asiassa asiasta asiat asti auttaa ehkä eikä enkä ensi ensimmäinen ensimmäisen ensin enää esiin ' +
    'esille ettei etten että euroa euron euroon halua haluaa heidän hyvä hyvät hyvää hänelle hänellä hänen ' +
    'hänet häntä ihan ihminen ihmisen ihmiset ihmisten ikinä jatkaa johtaa johtaja joilla joissa joista joita ' +
    'joka jokin joko joku jolla jonka jonkin jonkun jopa jossa josta jota jotain jotakin jotka jotta juuri ' +
    'jälkeen jälleen jäsenet jäsentä kaikissa kaikista kaikkea kaikkein kaikki kaikkia kaikkien kauan kautta ' +
    'kerran kertoi kertoo kohta kohti koko kolme kolmen komissio komission koskaan koskevan koskevat kukaan ' +
    'kuoli kuuli kuului kuuluu käyttää maailmaa maailman maan maassa maasta maiden meidän meille meillä meni ' +
    'mieltä miksi mikä mikään minkä minua minulla minulle minun minut minä missä mistä miten mitä mitään monet ' +
    'monta muassa muiden muista muita mukaan mukana musta mutta muun muut muuta muutama muutaman muuten myös ' +
    'myötä nainen naisen naisten niiden niin niissä niistä niitä nimi noin näiden näin näitä nämä näyttää olen ' +
    'olet oleva olevan olevat olin olisi olisin olivat olla ollen omaa oman onkin onko osaa osan osana osin ' +
    'ottaa oven parlamentin parlamentti pian piti pitkä pitää presidentin presidentti päivä päivän päivänä ' +
    'päivää päässä päästä saada saanut saatu saavat sain saivat sama samaa samaan saman sanoa sanoi sanoo sekä ' +
    'siellä sieltä siinä siis siitä siksi sille sillä silti siltä sinä siten sitten sitä suuri suurin taas ' +
    'takaa takana takia tapahtui tapahtuu tehdä tehnyt tehty tiedon tiedot tiedä tietoa tietoja toimi toimia ' +
    'toimii toinen toiseen toisella toiselle toisen tosin tule tulee tuli tunne työtä tähän tällä tämä tämän ' +
    'tänne tänä tärkeä tärkeää tässä tästä tätä täällä uusi uusia uuteen uutta vaan vaikea vaikka vain vanha ' +
    'vasta vastaa vastaan verran viiden viisi voidaan voimaan voisi voitti voitto voivat vuodelta vuodesta ' +
    'vuoksi vuosi vähän yliopisto yliopiston ylös äiti',
};
