/*
 * Names every newsroom uses without explaining them, by type; `|` between names. Written for this project, kept short: the model and the
 * knowledge pack know the rest. A name that is also an everyday word has no place here.
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

export const WELL_KNOWN_PLACES =
  'Europe|Asia|Africa|North America|South America|Latin America|Central America|Middle East|Far East|Balkans|Scandinavia|Crimea|Donbas|Donbass|Donetsk|Luhansk|Kherson|Mariupol|Kharkiv|Odesa|Odessa|Bakhmut|Gaza|Gaza Strip|West Bank|Kashmir|Tibet|' +
  'Xinjiang|Chechnya|Siberia|Bavaria|Saxony|Catalonia|Scotland|Wales|England|Northern Ireland|Kurdistan|Darfur|Tigray|California|Texas|Florida|Alaska|Hawaii|Silicon Valley|Hollywood|Atlantic|Pacific|Mediterranean|Black Sea|Baltic Sea|Red Sea|North Sea|Persian Gulf|' +
  'USA|U.S.|US|U.S.A.|UK|U.K.|UAE|America|Britain|Great Britain|Soviet Union|USSR|Holland|Burma|Ivory Coast|Czech Republic|Macedonia|Kosovo|Abkhazia|South Ossetia|Transnistria|Moscow|Kyiv|Kiev|London|Paris|Berlin|Munich|Hamburg|Frankfurt|Cologne|Vienna|Zurich|Geneva|' +
  'Bern|Rome|Milan|Naples|Venice|Florence|Turin|Madrid|Barcelona|Seville|Valencia|Lisbon|Porto|Brussels|Antwerp|Amsterdam|Rotterdam|The Hague|Copenhagen|Oslo|Stockholm|Gothenburg|Helsinki|Reykjavik|Dublin|Belfast|Edinburgh|Glasgow|Cardiff|Manchester|Liverpool|Birmingham|' +
  'Warsaw|Krakow|Gdansk|Prague|Bratislava|Budapest|Bucharest|Sofia|Belgrade|Zagreb|Sarajevo|Ljubljana|Skopje|Tirana|Athens|Thessaloniki|Istanbul|Ankara|Izmir|Minsk|Vilnius|Riga|Tallinn|Chisinau|Tbilisi|Yerevan|Baku|Saint Petersburg|St. Petersburg|Vladivostok|Novosibirsk|' +
  'Washington|New York|Los Angeles|Chicago|Houston|Boston|Miami|Atlanta|Seattle|San Francisco|Philadelphia|Detroit|Dallas|Las Vegas|Ottawa|Toronto|Montreal|Vancouver|Mexico City|Havana|Bogota|Bogotá|Caracas|Lima|Quito|La Paz|Santiago|Buenos Aires|Montevideo|Brasilia|' +
  'São Paulo|Sao Paulo|Rio de Janeiro|Cairo|Alexandria|Tripoli|Benghazi|Tunis|Algiers|Rabat|Casablanca|Khartoum|Addis Ababa|Nairobi|Mombasa|Kampala|Kigali|Kinshasa|Lagos|Abuja|Accra|Dakar|Abidjan|Bamako|Johannesburg|Cape Town|Pretoria|Harare|Lusaka|Luanda|Maputo|Mogadishu|' +
  'Jerusalem|Tel Aviv|Haifa|Ramallah|Beirut|Damascus|Aleppo|Amman|Baghdad|Mosul|Basra|Tehran|Riyadh|Jeddah|Mecca|Medina|Doha|Dubai|Abu Dhabi|Kuwait City|Sanaa|Aden|Kabul|Kandahar|Islamabad|Karachi|Lahore|Peshawar|New Delhi|Delhi|Mumbai|Kolkata|Chennai|Bangalore|Dhaka|' +
  'Kathmandu|Colombo|Yangon|Bangkok|Hanoi|Ho Chi Minh City|Phnom Penh|Vientiane|Kuala Lumpur|Jakarta|Manila|Taipei|Hong Kong|Macau|Beijing|Shanghai|Shenzhen|Guangzhou|Wuhan|Pyongyang|Seoul|Busan|Tokyo|Osaka|Kyoto|Hiroshima|Nagasaki|Fukushima|Sydney|Melbourne|Canberra|' +
  'Brisbane|Perth|Auckland|Wellington|München|Köln|Wien|Zürich|Genf|Rom|Mailand|Neapel|Venedig|Moskau|Warschau|Prag|Brüssel|Kopenhagen|Athen|Kairo|Peking|Londres|Rome|Roma|Milano|Napoli|Moscou|Varsovie|Bruxelles|Lisboa|Brussel|Bruxelas|Parijs|Londen|Berlijn|Wenen|Moskou|Lissabon|Genève|Marseille|Lyon|Toulouse|Bordeaux|Strasbourg|' +
  'Den Haag|Utrecht|Sevilla|Zaragoza|Bilbao|Moscú|Bruselas|Pekín|Mosca|Londra|Parigi|Berlino|Torino|Firenze|Palermo|Moscovo|Pequim|Paříž|Europa|Afrika|Asien|Afrique|Asie|África|Kiew|Krim|Bayern|Sachsen|Hessen|Thüringen|Düsseldorf|Stuttgart|Leipzig|Dresden|Hannover|Bremen|Nürnberg';

/** Peoples and nationalities; the singular adjective, plurals in -s follow. */
export const NATIONALITIES =
  'Afghan|African|Albanian|Algerian|American|Angolan|Arab|Arabic|Argentine|Argentinian|Armenian|Asian|Australian|Austrian|Azerbaijani|Bahraini|Bangladeshi|Belarusian|Belgian|Bolivian|Bosnian|Brazilian|British|Bulgarian|Burmese|Cambodian|Cameroonian|Canadian|Catalan|Chechen|Chilean|Chinese|Christian|' +
  'Colombian|Congolese|Croatian|Cuban|Cypriot|Czech|Danish|Dutch|Ecuadorian|Egyptian|Emirati|English|Eritrean|Estonian|Ethiopian|European|Filipino|Finnish|French|Georgian|German|Ghanaian|Greek|Guatemalan|Haitian|Honduran|Hungarian|Icelandic|Indian|Indonesian|Iranian|Iraqi|Irish|Islamic|Israeli|Italian|Ivorian|' +
  'Jamaican|Japanese|Jewish|Jordanian|Kazakh|Kenyan|Korean|Kosovar|Kurdish|Kuwaiti|Kyrgyz|Laotian|Latvian|Lebanese|Liberian|Libyan|Lithuanian|Malaysian|Malian|Maltese|Mexican|Moldovan|Mongolian|Moroccan|Mozambican|Muslim|Nepalese|Nicaraguan|Nigerian|North Korean|Norwegian|Omani|Pakistani|Palestinian|' +
  'Panamanian|Paraguayan|Peruvian|Polish|Portuguese|Qatari|Roman Catholic|Romanian|Russian|Rwandan|Saudi|Scottish|Senegalese|Serbian|Singaporean|Slovak|Slovenian|Somali|South African|South Korean|Soviet|Spanish|Sri Lankan|Sudanese|Swedish|Swiss|Syrian|Taiwanese|Tajik|Tanzanian|Thai|Tibetan|Tunisian|Turkish|' +
  'Turkmen|Ugandan|Ukrainian|Uruguayan|Uzbek|Venezuelan|Vietnamese|Welsh|Western|Yemeni|Zambian|Zimbabwean|Sunni|Shiite|Shia|Hindu|Buddhist|Sikh|Catholic|Protestant|Orthodox';
