/*
 * People and organisations that every newsroom names without explaining them, in every language; `|` between names.
 * Written for this project, kept short: the model and the knowledge pack know the rest. A name that is also an everyday
 * word has no place here. Places are each language's own.
 */

export const WELL_KNOWN_PEOPLE =
  'Putin|Zelensky|Zelenskyy|Biden|Trump|Obama|Macron|Scholz|Merkel|Merz|Starmer|Sunak|Meloni|Erdogan|Erdoğan|Netanyahu|Modi|Xi Jinping|Lavrov|Medvedev|Navalny|Lukashenko|Orban|Orbán|' +
  'Tusk|Sánchez|Trudeau|Bolsonaro|Lula|Maduro|Milei|Assad|Khamenei|Guterres|Stoltenberg|Zuckerberg|Bezos|Musk|Kim Jong-un|Kim Jong Un|Kim Jong-il|Kim Yo-jong|Hitler|Stalin|Lenin|Gorbachev|Yeltsin|Mandela|Blinken|Shoigu|Gerasimov|Prigozhin';

export const WELL_KNOWN_ORGANISATIONS =
  'UN|U.N.|United Nations|EU|E.U.|European Union|NATO|Nato|WHO|IMF|World Bank|World Health Organization|World Trade Organization|WTO|OPEC|UNESCO|UNICEF|UNHCR|OSCE|IAEA|ASEAN|African Union|Arab League|European Commission|' +
  'European Parliament|European Central Bank|ECB|Kremlin|Pentagon|White House|Congress|Bundestag|Bundesrat|Bundesbank|Knesset|Duma|State Duma|CIA|FBI|NSA|NASA|ESA|Roscosmos|MI5|MI6|KGB|FSB|GRU|Mossad|Interpol|Europol|Hamas|Hezbollah|Hizbullah|' +
  'Taliban|Islamic State|ISIS|Al Qaeda|al-Qaeda|Al-Qaeda|Boko Haram|Fatah|PKK|Red Cross|Greenpeace|Amnesty International|Human Rights Watch|Reuters|AFP|AP|dpa|DPA|TASS|Tass|ITAR-TASS|RIA|RIA Novosti|Interfax|Xinhua|Bloomberg|' +
  'Al Jazeera|BBC|CNN|CNBC|NBC|ABC News|CBS|NPR|ZDF|ARD|New York Times|Washington Post|Wall Street Journal|Guardian|Financial Times|Le Monde|Der Spiegel|Google|Microsoft|Apple|Amazon|Facebook|Meta|Twitter|YouTube|OpenAI|Nvidia|Intel|Samsung|Sony|Toyota|' +
  'Volkswagen|BMW|Siemens|Bayer|Deutsche Bank|Boeing|Airbus|SpaceX|Tesla|Gazprom|Rosneft|Lukoil|Shell|ExxonMobil|BP|Goldman Sachs|JPMorgan|UBS|Huawei|Alibaba|Tencent|TikTok|FIFA|UEFA|IOC|NBA|NFL|CDU|CSU|SPD|AfD|FDP';
