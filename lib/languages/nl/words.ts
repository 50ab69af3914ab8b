import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  profile:
    'de het een en van in is dat op te zijn voor met niet aan er die ook als om bij naar door over uit maar heeft ' +
    'hij ze was worden nog dan wordt kan deze zegt',
  spelling: 'ij|heid$|oor|aar[dt]?$|oud|schap|uit',
  neighbours: 'af fy',
  openers:
    'de het een hij zij ze wij we ik jij je u dit dat deze die zijn haar hun maar en of want dus toch ook in op ' +
    'aan bij met na voor sinds van vanaf volgens tijdens door over onder tegen tussen zonder als toen wanneer ' +
    'terwijl omdat hoewel er daar hier nu dan zo nog al niet geen wat wie waar hoe beide veel sommige enkele twee ' +
    'drie alle elke ieder vorige later eerder inmiddels ondertussen daarnaast bovendien daarom echter ondanks om ' +
    'tot te uit naast maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteren vandaag morgen zelfs ' +
    'alleen vooral daarvoor daarna zowel momenteel onlangs uiteindelijk vervolgens tenslotte eveneens immers ' +
    'namelijk overigens bijvoorbeeld misschien waarschijnlijk waarom waardoor waarbij waarin welke welk iedereen ' +
    'niemand niets iets iemand andere ander meer minder meeste enkel slechts zeker steeds nooit altijd vaak soms ' +
    'binnen buiten achter langs rond tegelijk daarmee daardoor daarop daarin hierdoor hiermee onze ons mijn jouw ' +
    'hen hem vier vijf tien is was waren heeft had wordt werd af terug wel verder zodra indien mocht vooralsnog ' +
    'volgend',
  months: ['jan', 'feb', 'maa mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  small:
    'de het een hij zij ze wij we ik je u hem haar hun en of maar is zijn was waren heeft had hebben wordt werd ' +
    'kan kon zal zou moet met zonder van voor over uit op in aan bij te tot om als dan dat die dit deze niet geen ' +
    'nooit niets wel',
  numbers:
    'nul twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig honderd duizend ' +
    'miljoen miljard eerste tweede derde half dubbel',
  days: 'gisteren vandaag morgen',
  linking: 'het een van voor met op door bij naar tegen',
  quotationMarks: '“”„',
  near:
    'aanval aanvang afstand baden beeft beeld beest beiden beloofd belooft bestaan bestand binden bindt bleef ' +
    'bleek boeken bonden bout brand brengt brug bruid buis daad deel deelt doden doen door draad dringt drug ' +
    'druk echt eerst feest feesten fout geeft geel geest gegeven gekocht gekozen geld geloof gelooft gemaakt ' +
    'geraakt geslagen geslapen gestegen gestolen gestorven gestreken geven gezocht gezonden giet goud groei ' +
    'groen groep grond haast hadden hand hebben heeft heel heelt held hinder hoeken hoger hond hoop hoor houd ' +
    'hout huis iets inval keek kinder knecht koeken komen koop koord kopen kosten koud kruid kruis kussen kwaad ' +
    'laat laatst laden lager land leden leeft leek leiden leven lijden loop lucht maak maat meer meesten meet ' +
    'meiden met minder miste misten moesten mond moord muis mussen niet niets nooit noord ontstaan ooit oor ' +
    'opstand oud plaat plaats posten raad raak raden recht rijden roep rond rusten schiet schreef slaat slecht ' +
    'speelt springt staat stad stand steelt stelt straat strand stuk taak telt thuis tocht toen tussen uitval ' +
    'veel veld verboden verbonden verdacht verhogen verkocht verkopen verlagen verlaten verliezen verloofd ' +
    'verlopen verloren vertrokken vertrouwen verwacht verzocht vinden vinder vindt vlucht vonden voor vrede ' +
    'vrees vrije vrijheid wand week weer wel werden werk wet winden windt winkt winst wint winter wonden woord ' +
    'worden zaak zeiden zendt ziet zingt zoeken zonde zonder zout zucht',
};
