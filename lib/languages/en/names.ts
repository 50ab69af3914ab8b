import type { LanguageNames } from '../language-names.ts';

export const names: LanguageNames = {
  titles:
    'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor president chancellor senator sen. sen governor gov. ' +
    'gov congressman congresswoman rep. rep representative minister secretary ambassador judge justice king queen ' +
    'prince princess pope bishop archbishop cardinal ayatollah imam sheikh general gen. gen colonel col. col ' +
    'lieutenant lt. lt major maj. captain capt. capt sergeant sgt. admiral adm. commander mayor chairman ' +
    'chairwoman coach striker midfielder goalkeeper defender spokesman spokeswoman sir lord lady dame analyst ' +
    'economist lawyer actor actress singer rapper director author dictator leader billionaire candidate ' +
    'president-elect premier',
  titlesNotInNames:
    'Mr Mr. Mrs Mrs. Ms Ms. Mx Mx. Miss Messrs Messrs. Dr Dr. Prof Prof. Professor Sir Dame Lord Baroness Sheikh ' +
    'Sheikha Shaikh Pope King Queen Prince Princess Crown Emperor Empress Emir Sultan Ayatollah Imam Mullah Rabbi ' +
    'Archbishop Bishop Cardinal Monsignor Msgr. Reverend Rev Rev. Father Fr. Sister Chief Justice Judge Attorney ' +
    'President Vice Premier Chancellor Prime Minister Deputy Secretary Ambassador Amb. Senator Sen Sen. ' +
    'Representative Rep Rep. Congressman Congresswoman Governor Gov Gov. Mayor Councillor Cllr Chairman Chairwoman ' +
    'Commissioner Speaker General Gen Gen. Lieutenant Lt Lt. Brigadier Brig Brig. Colonel Col Col. Major Maj Maj. ' +
    'Captain Capt Capt. Sergeant Sgt Sgt. Corporal Cpl Cpl. Staff Commander Cmdr Cmdr. Cdr Admiral Adm Adm. ' +
    'Rear Marshal Officer Detective Inspector Constable Sheriff Trooper Coach Hon Hon.',
  rolesNotInNames:
    'Envoy State Undersecretary Spokesman Spokeswoman Spokesperson Presidents Ministers Senators Generals Judges ' +
    'Justices Governors Professors Archduke',
  offices:
    'Governor Gov. Minister President Vice-President Premier Secretary Chancellor Ambassador Senator Sen. Congressman ' +
    'Congresswoman Representative Rep. Attorney Commissioner Spokesman Spokeswoman Spokesperson Envoy Mayor Councillor ' +
    'Chairman Chairwoman Director Chief Coach Manager Captain Economist Analyst Editor Correspondent Lawmaker MP',
  placeOffices: 'Governor Gov. Mayor',
  honorifics: 'mr mr. mrs mrs. ms ms. dr dr. president senator sir',
  creditCues:
    'by reporting reported editing edited writing written photo photos photograph photography compiled additional',
  creditWords: 'and in with for from via at reporting writing editing contributed',
  nicknames:
    'joe joseph|bill william|bob robert|rob robert|mike michael|jim james|tom thomas|dick richard|rick richard|' +
    'tony anthony|dan daniel|dave david|ben benjamin|sam samuel|chuck charles|liz elizabeth|kate katherine|' +
    'ed edward|ted edward|nick nicholas|steve steven|chris christopher|matt matthew|greg gregory|jeff jeffrey|' +
    'ken kenneth|ron ronald|don donald|alex alexander|andy andrew|vlad vladimir|bibi benjamin|sue susan|' +
    'pete peter|tim timothy|fred frederick|larry lawrence|jerry gerald|bernie bernard',
  links: 'of al bin ibn el',
  particles: 'al bin ibn ben el',
  uncounted: 'of the and for in on to a an at',
  where: 'in at from to near into across around',
  places:
    'Europe|Asia|Africa|North America|South America|Latin America|Central America|Middle East|Far East|Balkans|' +
    'Scandinavia|Crimea|Donbas|Donbass|Donetsk|Luhansk|Kherson|Mariupol|Kharkiv|Odesa|Odessa|Bakhmut|Gaza|' +
    'Gaza Strip|West Bank|Kashmir|Tibet|Xinjiang|Chechnya|Siberia|Bavaria|Saxony|Catalonia|Scotland|Wales|England|' +
    'Northern Ireland|Kurdistan|Darfur|Tigray|California|Texas|Florida|Alaska|Hawaii|Silicon Valley|Hollywood|' +
    'Atlantic|Pacific|Mediterranean|Black Sea|Baltic Sea|Red Sea|North Sea|Persian Gulf|USA|U.S.|US|U.S.A.|UK|' +
    'U.K.|UAE|America|Britain|Great Britain|Soviet Union|USSR|Holland|Burma|Ivory Coast|Czech Republic|Macedonia|' +
    'Kosovo|Vatican|Abkhazia|South Ossetia|Transnistria|Moscow|Kyiv|Kiev|London|Paris|Berlin|Munich|Hamburg|Frankfurt|' +
    'Cologne|Vienna|Zurich|Geneva|Bern|Rome|Milan|Naples|Venice|Florence|Turin|Madrid|Barcelona|Seville|Valencia|' +
    'Lisbon|Porto|Brussels|Antwerp|Amsterdam|Rotterdam|The Hague|Copenhagen|Oslo|Stockholm|Gothenburg|Helsinki|' +
    'Reykjavik|Dublin|Belfast|Edinburgh|Glasgow|Cardiff|Manchester|Liverpool|Birmingham|Warsaw|Krakow|Gdansk|' +
    'Prague|Bratislava|Budapest|Bucharest|Sofia|Belgrade|Zagreb|Sarajevo|Ljubljana|Skopje|Tirana|Athens|' +
    'Thessaloniki|Istanbul|Ankara|Izmir|Minsk|Vilnius|Riga|Tallinn|Chisinau|Tbilisi|Yerevan|Baku|Saint Petersburg|' +
    'St. Petersburg|Vladivostok|Novosibirsk|Washington|New York|Los Angeles|Chicago|Houston|Boston|Miami|Atlanta|' +
    'Seattle|San Francisco|Philadelphia|Detroit|Dallas|Las Vegas|Ottawa|Toronto|Montreal|Vancouver|Mexico City|' +
    'Havana|Bogota|Bogotá|Caracas|Lima|Quito|La Paz|Santiago|Buenos Aires|Montevideo|Brasilia|São Paulo|Sao Paulo|' +
    'Rio de Janeiro|Cairo|Alexandria|Tripoli|Benghazi|Tunis|Algiers|Rabat|Casablanca|Khartoum|Addis Ababa|Nairobi|' +
    'Mombasa|Kampala|Kigali|Kinshasa|Lagos|Abuja|Accra|Dakar|Abidjan|Bamako|Johannesburg|Cape Town|Pretoria|' +
    'Harare|Lusaka|Luanda|Maputo|Mogadishu|Jerusalem|Tel Aviv|Haifa|Ramallah|Beirut|Damascus|Aleppo|Amman|Baghdad|' +
    'Mosul|Basra|Tehran|Riyadh|Jeddah|Mecca|Medina|Doha|Dubai|Abu Dhabi|Kuwait City|Sanaa|Aden|Kabul|Kandahar|' +
    'Islamabad|Karachi|Lahore|Peshawar|New Delhi|Delhi|Mumbai|Kolkata|Chennai|Bangalore|Dhaka|Kathmandu|Colombo|' +
    'Yangon|Bangkok|Hanoi|Ho Chi Minh City|Phnom Penh|Vientiane|Kuala Lumpur|Jakarta|Manila|Taipei|Hong Kong|' +
    'Macau|Beijing|Shanghai|Shenzhen|Guangzhou|Wuhan|Pyongyang|Seoul|Busan|Tokyo|Osaka|Kyoto|Hiroshima|Nagasaki|' +
    'Fukushima|Sydney|Melbourne|Canberra|Brisbane|Perth|Auckland|Wellington',
  nationalities:
    'Afghan|African|Albanian|Algerian|American|Angolan|Arab|Arabic|Argentine|Argentinian|Armenian|Asian|' +
    'Australian|Austrian|Azerbaijani|Bahraini|Bangladeshi|Belarusian|Belgian|Bolivian|Bosnian|Brazilian|British|' +
    'Bulgarian|Burmese|Cambodian|Cameroonian|Canadian|Catalan|Chechen|Chilean|Chinese|Christian|Colombian|' +
    'Congolese|Croatian|Cuban|Cypriot|Czech|Danish|Dutch|Ecuadorian|Egyptian|Emirati|English|Eritrean|Estonian|' +
    'Ethiopian|European|Filipino|Finnish|French|Georgian|German|Ghanaian|Greek|Guatemalan|Haitian|Honduran|' +
    'Hungarian|Icelandic|Indian|Indonesian|Iranian|Iraqi|Irish|Islamic|Israeli|Italian|Ivorian|Jamaican|Japanese|' +
    'Jewish|Jordanian|Kazakh|Kenyan|Korean|Kosovar|Kurdish|Kuwaiti|Kyrgyz|Laotian|Latvian|Lebanese|Liberian|' +
    'Libyan|Lithuanian|Malaysian|Malian|Maltese|Mexican|Moldovan|Mongolian|Moroccan|Mozambican|Muslim|Nepalese|' +
    'Nicaraguan|Nigerian|North Korean|Norwegian|Omani|Pakistani|Palestinian|Panamanian|Paraguayan|Peruvian|Polish|' +
    'Portuguese|Qatari|Roman Catholic|Romanian|Russian|Rwandan|Saudi|Scottish|Senegalese|Serbian|Singaporean|' +
    'Slovak|Slovenian|Somali|South African|South Korean|Soviet|Spanish|Sri Lankan|Sudanese|Swedish|Swiss|Syrian|' +
    'Taiwanese|Tajik|Tanzanian|Thai|Tibetan|Tunisian|Turkish|Turkmen|Ugandan|Ukrainian|Uruguayan|Uzbek|Venezuelan|' +
    'Vietnamese|Welsh|Western|Yemeni|Zambian|Zimbabwean|Sunni|Shiite|Shia|Hindu|Buddhist|Sikh|Catholic|Protestant|' +
    'Orthodox|Abkhaz|Alawite|Bahamian|Barbadian|Basque|Bavarian|Belizean|Bengali|Beninese|Berber|Bhutanese|Burundian|' +
    'Central American|Chadian|Comorian|Coptic|Corsican|Costa Rican|Crimean|Dominican|Druze|East African|East Asian|' +
    'East European|Eastern European|Faroese|Fijian|Flemish|Fulani|Gabonese|Gambian|Greenlandic|Grenadian|Guinean|' +
    'Gujarati|Guyanese|Hashemite|Hausa|Hazara|Hutu|Igbo|Islamist|Jihadist|Kashmiri|Latin American|Macedonian|Malagasy|' +
    'Malawian|Maldivian|Maori|Maronite|Mauritanian|Mauritian|Montenegrin|Namibian|Nigerien|North African|' +
    'North American|Northern Irish|Ossetian|Papuan|Pashtun|Puerto Rican|Punjabi|Rohingya|Salafi|Salafist|Salvadoran|' +
    'Saudi Arabian|Scandinavian|Sierra Leonean|Sinhalese|Slavic|South American|South Asian|South Ossetian|' +
    "South Sudanese|Southeast Asian|Southern African|Surinamese|Shi'ite|Shi'a|Tamil|Timorese|Togolese|Tongan|" +
    'Trinidadian|Tuareg|Tutsi|Uighur|Uyghur|West African|Western European|Yazidi|Yoruba|Zionist|Zulu|Assamese|Azeri|Baloch|' +
    'Bosniak|Briton|Croat|Inuit|Jew|Kurd|Serb|Sindhi|Slav|Slovene|Spaniard|Swede|Turk',
  thingAcronyms:
    'HIV AIDS GDP GNP DNA RNA FDI NGO NGOs DVD DVDs VOD CEO CEOs CFO COO CTO PhD MBA UFO UFOs EV EVs SUV SUVs GPS PC ' +
    'PCs TV TVs ATM ATMs PIN VAT VPN LED LEDs LCD USB RAM CPU CPUs GPU GPUs PDF FAQ ID IDs IQ PR HR IT AI VR IPO IPOs ' +
    'ETF ETFs ICU ICUs PTSD ADHD TB COVID Covid SARS MERS MRI PCR LNG LPG IED IEDs RPG RPGs WMD WMDs POW POWs MP MPs PM ' +
    'VIP VIPs LGBT LGBTQ LGBTI BBQ DIY FAQs Q1 Q2 Q3 Q4 GMT BST EST EDT PST PDT CET UTC',
  creeds:
    'Islam|Christianity|Judaism|Buddhism|Hinduism|Sikhism|Shintoism|Taoism|Confucianism|Catholicism|Protestantism|' +
    'Islamism|Zionism|Communism|Marxism|Maoism|Nazism|Fascism|Socialism|Capitalism|National Socialism',
  placeAfter:
    'cosmodrome spaceport airport province region city district county peninsula island islands valley river lake ' +
    'mountain mountains border harbour harbor port strait desert',
  placeNouns: 'village town city district province region county municipality suburb island port hamlet settlement',
  placePairs: 'space center|space centre|launch site|air base|naval base|train station',
  organisationLast:
    'University College Institute Ministry Department Bank Party Agency Council Committee Commission Association ' +
    'Federation Union Group Corporation Corp Corp. Inc Inc. Ltd Ltd. LLC PLC plc Company Co. Foundation ' +
    'Organization Organisation League Club Court Parliament Senate Assembly Police Army Navy Guard Airlines ' +
    'Airways Motors Holdings Partners Times Post Journal Herald Tribune News Network Society Authority Bureau ' +
    'Office Alliance Front Movement Coalition Brigade Brigades United FC CF Hospital Museum Church',
  stateBodies: 'Parliament Senate House Congress Assembly Police Army Navy Guard',
  organisationBefore:
    'agency newspaper broadcaster company firm carmaker automaker airline bank magazine daily retailer militia',
  bodyNouns:
    'company firm startup start-up startups carmaker automaker chipmaker drugmaker planemaker app platform ' +
    'manufacturer retailer supermarket airline carrier bank lender insurer broadcaster newspaper magazine daily ' +
    'tabloid website charity nonprofit non-profit NGO organisation organization agency think-tank conglomerate ' +
    'utility exchange watchdog militia',
  bodyOrPersonNouns: 'maker broker brewer supplier developer operator provider publisher regulator',
  bodyRoles: 'CEO CFO COO CTO co-founder cofounder co-founders founder shareholders subsidiary',
  bodyPatrons: 'founder founders investor investors',
  bodyFinances: 'shares stake stakes shareholders shareholder',
  determiners: 'a an the his her its their this that which another our my your every each whose one any',
  afterNoun: 'of at in for who that which with from by on and to is was',
  listWords: 'and or &',
  stormWords: 'tropical storm|hurricane|typhoon|cyclone|Storm|Hurricane|Typhoon|Cyclone',
  stateAbbreviations:
    'Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. ' +
    'Neb. Nev. N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Vt. Va. Wash. W.Va. Wis. Wyo. ' +
    'D.C. Ont. Que. B.C. Alta. Sask. N.S. Calif Fla Mich Minn Ariz Conn Tenn Okla Tex AL AK AZ AR CA CO CT DE DC FL ' +
    'GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA ' +
    'WA WV WI WY',
  organisationPairs:
    'news agency|press agency|news service|news website|news site|news channel|state broadcaster|' +
    'public broadcaster|television channel|television station|radio station|daily newspaper|weekly newspaper',
  organisationAfter: 'news agency|newspaper|television channel|tv channel|news website|broadcaster',
  personVerbs:
    'said says told added tweeted replied insisted joked recalled tells thanked resigned shrugged testified ' +
    'smiled',
  afterHyphen:
    'based led born style like wide era made held run owned backed to and in off up on old war day bound area ' +
    'side',
  afterHyphenInRules: 'site list',
  afterHyphenInTagger: 'a year time level home',
};
