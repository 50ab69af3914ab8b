/*
 * The states of the world as linking needs them: code, Wikidata id, what their people and bodies are called, capital,
 * other names. One line a country; it is what "the Russian president" and "Moscow said" are understood by, and the
 * first cards before any pack is loaded. Over 200 lines because it is a table. English names come from
 * `Intl.DisplayNames`, so a renamed state follows the browser.
 */

export interface Country {
  /** ISO 3166-1 alpha-2, and XK. */
  readonly code: string;
  /** Wikidata id. */
  readonly id: string;
  readonly name: string;
  /** "Russian"; the first is the one to show. */
  readonly adjectives: readonly string[];
  readonly capital: string;
  /** Names beside `name` that stand for the state in English news. */
  readonly also: readonly string[];
}

/** code, id | adjectives | capital | other names */
const TABLE = `
AD Q228|Andorran|Andorra la Vella|
AE Q878|Emirati|Abu Dhabi|UAE;U.A.E.;Emirates
AF Q889|Afghan|Kabul|
AG Q781|Antiguan,Barbudan|Saint John's|Antigua
AL Q222|Albanian|Tirana|
AM Q399|Armenian|Yerevan|
AO Q916|Angolan|Luanda|
AR Q414|Argentine,Argentinian,Argentinean|Buenos Aires|
AT Q40|Austrian|Vienna|
AU Q408|Australian|Canberra|
AZ Q227|Azerbaijani,Azeri|Baku|
BA Q225|Bosnian|Sarajevo|Bosnia;Bosnia and Herzegovina
BB Q244|Barbadian|Bridgetown|
BD Q902|Bangladeshi|Dhaka|
BE Q31|Belgian|Brussels|
BF Q965|Burkinabe|Ouagadougou|
BG Q219|Bulgarian|Sofia|
BH Q398|Bahraini|Manama|
BI Q967|Burundian|Gitega|
BJ Q962|Beninese|Porto-Novo|
BN Q921|Bruneian|Bandar Seri Begawan|Brunei Darussalam
BO Q750|Bolivian|La Paz|
BR Q155|Brazilian|Brasília|
BS Q778|Bahamian|Nassau|
BT Q917|Bhutanese|Thimphu|
BW Q963|Botswanan,Motswana|Gaborone|
BY Q184|Belarusian|Minsk|Byelorussia
BZ Q242|Belizean|Belmopan|
CA Q16|Canadian|Ottawa|
CD Q974|Congolese|Kinshasa|Democratic Republic of the Congo;DR Congo;DRC;Democratic Republic of Congo
CF Q929|Central African|Bangui|CAR
CG Q971|Congolese|Brazzaville|Republic of the Congo;Congo-Brazzaville
CH Q39|Swiss|Bern|
CI Q1008|Ivorian,Ivoirian|Yamoussoukro|Ivory Coast;Cote d'Ivoire
CL Q298|Chilean|Santiago|
CM Q1009|Cameroonian|Yaoundé|
CN Q148|Chinese|Beijing|People's Republic of China;PRC
CO Q739|Colombian|Bogotá|
CR Q800|Costa Rican|San José|
CU Q241|Cuban|Havana|
CV Q1011|Cape Verdean|Praia|Cabo Verde
CY Q229|Cypriot|Nicosia|
CZ Q213|Czech|Prague|Czech Republic
DE Q183|German|Berlin|Federal Republic of Germany
DJ Q977|Djiboutian|Djibouti City|
DK Q35|Danish|Copenhagen|
DM Q784|Dominican|Roseau|
DO Q786|Dominican|Santo Domingo|
DZ Q262|Algerian|Algiers|
EC Q736|Ecuadorian,Ecuadorean|Quito|
EE Q191|Estonian|Tallinn|
EG Q79|Egyptian|Cairo|
ER Q986|Eritrean|Asmara|
ES Q29|Spanish|Madrid|
ET Q115|Ethiopian|Addis Ababa|
FI Q33|Finnish|Helsinki|
FJ Q712|Fijian|Suva|
FM Q702|Micronesian|Palikir|
FR Q142|French|Paris|
GA Q1000|Gabonese|Libreville|
GB Q145|British,U.K.,UK|London|UK;U.K.;Britain;Great Britain
GD Q769|Grenadian|Saint George's|
GE Q230|Georgian|Tbilisi|
GH Q117|Ghanaian|Accra|
GL Q223|Greenlandic|Nuuk|
GM Q1005|Gambian|Banjul|The Gambia
GN Q1006|Guinean|Conakry|
GQ Q983|Equatoguinean|Malabo|
GR Q41|Greek|Athens|
GT Q774|Guatemalan|Guatemala City|
GW Q1007|Bissau-Guinean|Bissau|
GY Q734|Guyanese|Georgetown|
HK Q8646|Hong Kong|Hong Kong|Hongkong;Hong Kong
HN Q783|Honduran|Tegucigalpa|
HR Q224|Croatian|Zagreb|
HT Q790|Haitian|Port-au-Prince|
HU Q28|Hungarian|Budapest|
ID Q252|Indonesian|Jakarta|
IE Q27|Irish|Dublin|Republic of Ireland
IL Q801|Israeli|Jerusalem|
IN Q668|Indian|New Delhi|
IQ Q796|Iraqi|Baghdad|
IR Q794|Iranian|Tehran|Islamic Republic of Iran
IS Q189|Icelandic|Reykjavík|
IT Q38|Italian|Rome|
JM Q766|Jamaican|Kingston|
JO Q810|Jordanian|Amman|
JP Q17|Japanese|Tokyo|
KE Q114|Kenyan|Nairobi|
KG Q813|Kyrgyz|Bishkek|
KH Q424|Cambodian|Phnom Penh|
KI Q710|I-Kiribati|South Tarawa|
KM Q970|Comoran,Comorian|Moroni|
KN Q763|Kittitian,Nevisian|Basseterre|
KP Q423|North Korean|Pyongyang|Democratic People's Republic of Korea;DPRK;D.P.R.K.
KR Q884|South Korean|Seoul|Republic of Korea;ROK
KW Q817|Kuwaiti|Kuwait City|
KZ Q232|Kazakh,Kazakhstani|Astana|
LA Q819|Lao,Laotian|Vientiane|
LB Q822|Lebanese|Beirut|
LC Q760|Saint Lucian|Castries|
LI Q347|Liechtensteiner|Vaduz|
LK Q854|Sri Lankan|Colombo|
LR Q1014|Liberian|Monrovia|
LS Q1013|Basotho,Mosotho|Maseru|
LT Q37|Lithuanian|Vilnius|
LU Q32|Luxembourgish,Luxembourger|Luxembourg City|
LV Q211|Latvian|Riga|
LY Q1016|Libyan|Tripoli|
MA Q1028|Moroccan|Rabat|
MC Q235|Monegasque,Monacan|Monaco|
MD Q217|Moldovan|Chișinău|
ME Q236|Montenegrin|Podgorica|
MG Q1019|Malagasy,Madagascan|Antananarivo|
MH Q709|Marshallese|Majuro|
MK Q221|Macedonian,North Macedonian|Skopje|Macedonia
ML Q912|Malian|Bamako|
MM Q836|Burmese,Myanmar|Naypyidaw|Myanmar;Burma
MN Q711|Mongolian|Ulaanbaatar|
MR Q1025|Mauritanian|Nouakchott|
MT Q233|Maltese|Valletta|
MU Q1027|Mauritian|Port Louis|
MV Q826|Maldivian|Malé|The Maldives
MW Q1020|Malawian|Lilongwe|
MX Q96|Mexican|Mexico City|
MY Q833|Malaysian|Kuala Lumpur|
MZ Q1029|Mozambican|Maputo|
NA Q1030|Namibian|Windhoek|
NE Q1032|Nigerien|Niamey|
NG Q1033|Nigerian|Abuja|
NI Q811|Nicaraguan|Managua|
NL Q55|Dutch|Amsterdam|Holland;The Netherlands
NO Q20|Norwegian|Oslo|
NP Q837|Nepali,Nepalese|Kathmandu|
NR Q697|Nauruan|Yaren|
NZ Q664|New Zealand|Wellington|
OM Q842|Omani|Muscat|
PA Q804|Panamanian|Panama City|
PE Q419|Peruvian|Lima|
PG Q691|Papua New Guinean|Port Moresby|
PH Q928|Philippine,Filipino|Manila|The Philippines
PK Q843|Pakistani|Islamabad|
PL Q36|Polish|Warsaw|
PS Q219060|Palestinian|Ramallah|Palestine
PT Q45|Portuguese|Lisbon|
PW Q695|Palauan|Ngerulmud|
PY Q733|Paraguayan|Asunción|
QA Q846|Qatari|Doha|
RO Q218|Romanian|Bucharest|
RS Q403|Serbian|Belgrade|
RU Q159|Russian|Moscow|Russian Federation
RW Q1037|Rwandan|Kigali|
SA Q851|Saudi,Saudi Arabian|Riyadh|
SB Q685|Solomon Islander|Honiara|
SC Q1042|Seychellois|Victoria|
SD Q1049|Sudanese|Khartoum|
SE Q34|Swedish|Stockholm|
SG Q334|Singaporean|Singapore|
SI Q215|Slovenian,Slovene|Ljubljana|
SK Q214|Slovak|Bratislava|
SL Q1044|Sierra Leonean|Freetown|
SM Q238|Sammarinese|San Marino|
SN Q1041|Senegalese|Dakar|
SO Q1045|Somali|Mogadishu|
SR Q730|Surinamese|Paramaribo|
SS Q958|South Sudanese|Juba|
ST Q1039|Santomean|São Tomé|
SV Q792|Salvadoran,Salvadorean|San Salvador|
SY Q858|Syrian|Damascus|
SZ Q1050|Swazi|Mbabane|Swaziland
TD Q657|Chadian|N'Djamena|
TG Q945|Togolese|Lomé|
TH Q869|Thai|Bangkok|
TJ Q863|Tajik|Dushanbe|
TL Q574|East Timorese,Timorese|Dili|East Timor;Timor-Leste
TM Q874|Turkmen|Ashgabat|
TN Q948|Tunisian|Tunis|
TO Q678|Tongan|Nukuʻalofa|
TR Q43|Turkish|Ankara|Turkey;Turkiye
TT Q754|Trinidadian,Tobagonian|Port of Spain|Trinidad
TV Q672|Tuvaluan|Funafuti|
TW Q865|Taiwanese|Taipei|
TZ Q924|Tanzanian|Dodoma|
UA Q212|Ukrainian|Kyiv|
UG Q1036|Ugandan|Kampala|
US Q30|American,US,U.S.|Washington|US;U.S.;USA;U.S.A.;United States of America;America
UY Q77|Uruguayan|Montevideo|
UZ Q265|Uzbek|Tashkent|
VA Q237|Vatican|Vatican City|Vatican;Holy See
VC Q757|Vincentian|Kingstown|
VE Q717|Venezuelan|Caracas|
VN Q881|Vietnamese|Hanoi|
VU Q686|Vanuatuan,Ni-Vanuatu|Port Vila|
WS Q683|Samoan|Apia|
XK Q1246|Kosovar,Kosovan|Pristina|Kosovo
YE Q805|Yemeni|Sanaa|
ZA Q258|South African|Pretoria|
ZM Q953|Zambian|Lusaka|
ZW Q954|Zimbabwean|Harare|
`;

/** Names `Intl.DisplayNames` gives that English news does not use. */
const PLAIN_NAMES: Readonly<Record<string, string>> = {
  BA: 'Bosnia and Herzegovina',
  CD: 'Democratic Republic of the Congo',
  CG: 'Republic of the Congo',
  CI: 'Ivory Coast',
  CZ: 'Czech Republic',
  HK: 'Hong Kong',
  MM: 'Myanmar',
  PS: 'Palestine',
  TR: 'Turkey',
  VA: 'Vatican City',
};

const english = new Intl.DisplayNames(['en'], { type: 'region' });

const list = (field: string | undefined, by: string): string[] => (field ? field.split(by) : []);

export const COUNTRIES: readonly Country[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [codes = '', adjectives, capital = '', also] = line.split('|');
    const [code = '', id = ''] = codes.split(' ');
    const shown = english.of(code) ?? code;
    const name = PLAIN_NAMES[code] ?? shown.replace(/ & /g, ' and ');
    return { code, id, name, adjectives: list(adjectives, ','), capital, also: [...list(also, ';'), shown] };
  });

const byCode = new Map(COUNTRIES.map((country) => [country.code, country]));

export const countryOf = (code: string): Country | null => byCode.get(code) ?? null;
