import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  profile:
    'der die das und ist nicht von zu den mit sich des auf für im dem ein eine als auch es an werden aus er hat ' +
    'dass sie nach wird bei einer um am sind noch wie einem über',
  spelling: 'ß|isch|icht|lich|eich|urch|auf|tz[et]|für|über|ück|würd|eht$|iert$|tion',
  neighbours: 'gsw lb nds',
  openers:
    'der die das ein eine er sie es wir ich ihr sein seine ihre dieser diese dieses dies doch aber und oder auch ' +
    'am im in an auf bei mit nach vor seit für von zu zum zur als wenn während weil da dann dort hier so nun ' +
    'jetzt noch schon bereits laut trotz wegen zudem außerdem allerdings dennoch deshalb daher damit dabei ' +
    'darüber danach derzeit inzwischen unterdessen man wer was wie wo nur beide viele einige mehr alle insgesamt ' +
    'bisher gegen unter über den dem des denn zwar statt später zuvor erst einer aus rund zugleich etwa zuletzt ' +
    'zunächst gleichzeitig dagegen jedoch hinzu ebenso insbesondere ähnlich anders zwei drei vier fünf sowohl ' +
    'obwohl bis ob sobald nachdem bevor durch ohne um neben zwischen innerhalb außerhalb hinter ab eines einem ' +
    'einen keine kein keiner unser unsere mein meine dazu davon darauf daraufhin hierzu somit oft oftmals meist ' +
    'meistens manchmal immer jeder jede jedes solche welche welcher eigentlich natürlich vielleicht mittlerweile ' +
    'anschließend schließlich ferner grundsätzlich falls sollte könnte hat ist war sind hätte wäre diesen diesem ' +
    'dessen deren ihm ihnen uns mir mich vielen mehrere einigen zahlreiche erstmals heute gestern bislang fast ' +
    'nahezu lediglich sogar selbst sonst trotzdem vielmehr weiterhin weitere wieder zumindest zusätzlich allein ' +
    'angesichts aufgrund besonders bisherige damals darin darunter daran dadurch demnach ebenfalls einerseits ' +
    'andererseits entsprechend ende anfang mitte zurück gerade genau solch sollten manche niemand nichts nie ' +
    'weder woher warum weshalb wieso',
  months: ['jan jän', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'],
  small:
    'der die das den dem des ein eine einen einem einer eines er sie es wir ihr ihn ihm ihre ihren ich du uns und ' +
    'oder aber ist sind war waren hat hatte haben hatten wird wurde werden wurden kann konnte soll sollte muss ' +
    'darf mit ohne von vom vor nach aus auf an am im in zu zum zur bei bis um als wie so da dass wenn nur noch ' +
    'auch nun nicht nie kein keine keinen keiner keinem',
  numbers:
    'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn zwanzig ' +
    'dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend hunderte tausende halb erste ersten ' +
    'zweite zweiten dritte dritten vierte vierten doppelt dreifach',
  days: 'heute gestern morgen vorgestern übermorgen',
  linking:
    'der die das den dem des ein eine einen und im am zu zum zur von vom mit für bei nach vor gegen über unter ' +
    'auf an',
  nounsCapitalised:
    'der die das und nicht ist im den dem des ein eine mit für auf von zu sich auch wird hat bei nach über als ' +
    'wie aus',
  leadingAbbreviations: 'Hr',
  quotationMarks: '„“»«',
  near:
    'aber acht alle allein allem allen aller alles alta alte alten andere anderem anderen anderer anders auch ' +
    'befinden befindet beide beiden bekommen bereit bereits beschlossen besondere besonders besser besten ' +
    'bietet bitte bleibt blieb bringen dafür dahin dann daran darf darin darum denen denn deren dessen deutsche ' +
    'deutschen deutscher dienen dies diese diesem diesen dieser dieses doch drei dürfen dürfte eben eher eigene ' +
    'eigenen eine einem einen einer eines einige einigen einzige enden erhalten erklärt erklärte erst erste ' +
    'ersten erster etwa etwas euch fahren fallen fast fest fiel finden findet folgende folgenden französische ' +
    'französischen frei fährt führen führt führte ganz ganze ganzen geben geboten gegen gehalten gehen gekommen ' +
    'genau genommen genug geronnen geschlossen gestiegen gestorben gewonnen gewählt gezählt gibt gilt gleich ' +
    'große großen großer größte größten gute guten habe haben halb halten hatte hatten heiter hier hinter hoch ' +
    'hohen href http https hätte hätten ihnen ihre ihrem ihren ihrer ihres indem jede jedem jeden jeder jedes ' +
    'jene jener jetzt kann kein keine keinen kleine kleinen konnte konnten könne können könnte könnten lang ' +
    'lange leben legen leicht letzte letzten lieben machen macht machte meer mehr mehrere mehreren mein meine ' +
    'meinen meiner melden meldet messer mich möchte müsse müssen nach nahe nahm neben neue neuen neuer neues ' +
    'nicht nichts noch nächste nächsten obwohl ohne planmäßig planmäßige politische politischen rechnen rechten ' +
    'rief sagen sagt sagte schen schon schwer schöne sehen sehr seien sein seine seinem seinen seiner seines ' +
    'seit setzen setzt setzte sich sicher sieben sieht sind solche solchen soll sollen sollte sollten sowohl ' +
    'starb stark stehen steht stellen stellt stellte tief unser unsere unseren unserer unseres unter verboten ' +
    'verkauft verlauft verletzt verschiedene verschiedenen versetzt verspäten verspätet viel viele vielen vier ' +
    'voll waren warten warum weder wegen weil weit weiter weitere weiteren weiß welche welchem welchen welcher ' +
    'welches wenig wenige weniger wenn werde werden wieder will wolle wollen wollte worden wurde wurden würde ' +
    'würden zeigen zeigt zeigte zwei zweite zweiten über übrigen',
};
