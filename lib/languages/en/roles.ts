import type { LanguageRoles } from '../language-roles.ts';

export const roles: LanguageRoles = {
  people:
    'president vice-president premier chancellor minister secretary leader ruler dictator strongman king queen ' +
    'prince princess emperor sultan emir monarch pope bishop archbishop cardinal patriarch imam ayatollah rabbi ' +
    'priest pastor reverend vicar monk nun cleric preacher governor mayor senator congressman congresswoman ' +
    'representative lawmaker legislator parliamentarian politician deputy mp mep councillor councilman ' +
    'councilwoman councilor alderman ambassador envoy diplomat consul spokesman spokeswoman spokesperson adviser ' +
    'advisor aide official chief chairman chairwoman chair chairperson head director boss manager executive ceo ' +
    'cfo coo cto cio svp evp vp founder co-founder cofounder entrepreneur businessman businesswoman billionaire ' +
    'millionaire investor banker economist analyst strategist expert specialist consultant professor lecturer ' +
    'academic scholar scientist physicist astronomer astrophysicist chemist biologist geologist botanist ' +
    'zoologist ecologist epidemiologist virologist immunologist microbiologist neuroscientist climatologist ' +
    'meteorologist forecaster researcher historian archaeologist anthropologist sociologist philosopher linguist ' +
    'mathematician statistician engineer technician programmer doctor physician surgeon nurse midwife paramedic ' +
    'psychologist psychiatrist therapist dentist veterinarian pathologist cardiologist oncologist pharmacist ' +
    'astronaut cosmonaut pilot judge magistrate justice prosecutor lawyer attorney solicitor barrister commander ' +
    'general admiral colonel captain major lieutenant sergeant corporal marshal brigadier commodore soldier ' +
    'fighter warlord rebel militant activist campaigner dissident whistleblower journalist reporter correspondent ' +
    'columnist editor presenter anchor broadcaster commentator critic blogger podcaster youtuber influencer ' +
    'author co-author writer novelist poet playwright screenwriter scriptwriter translator illustrator cartoonist ' +
    'actor actress star comedian filmmaker film-maker singer songwriter singer-songwriter rapper musician ' +
    'composer conductor pianist guitarist drummer bassist violinist cellist frontman dj artist painter sculptor ' +
    'photographer architect designer model dancer choreographer chef baker cook restaurateur player footballer ' +
    'striker forward midfielder defender winger goalkeeper goalie centre-back left-back right-back centre-half ' +
    'fly-half scrum-half linebacker cornerback receiver batsman batter bowler wicketkeeper all-rounder shortstop ' +
    'outfielder catcher coach trainer referee umpire driver rider cyclist swimmer sprinter runner skier boxer ' +
    'golfer pitcher quarterback athlete champion medalist medallist wrestler gymnast jockey sailor surfer climber ' +
    'mountaineer tycoon magnate oligarch mogul philanthropist host veteran heir widow widower wife husband son ' +
    'daughter brother sister father mother parent uncle aunt nephew niece cousin grandson granddaughter ' +
    'grandfather grandmother stepson stepfather stepmother girlfriend boyfriend fiancé fiancée partner ex-wife ' +
    'ex-husband friend colleague teammate team-mate neighbour neighbor roommate classmate suspect victim survivor ' +
    'witness defendant plaintiff treasurer speaker chieftain sheriff commissioner inspector superintendent ' +
    'constable detective officer policeman policewoman firefighter teacher headteacher principal headmaster ' +
    'headmistress student pupil graduate alumnus freshman sophomore candidate nominee contender mediator ' +
    'negotiator counterpart successor predecessor resident protester protestor demonstrator volunteer organiser ' +
    'organizer coordinator co-ordinator administrator supervisor assistant intern employee worker clerk cashier ' +
    'accountant auditor actuary underwriter broker trader realtor landlord tenant farmer fisherman rancher grower ' +
    'miner builder plumber electrician carpenter mechanic welder shopkeeper keeper shopper dealer vendor seller ' +
    'owner co-owner proprietor operator developer publisher librarian curator conservationist environmentalist ' +
    'naturalist explorer gardener beekeeper hunter guide tourist traveller traveler migrant refugee asylum-seeker ' +
    'immigrant pensioner retiree grandparent teenager schoolboy schoolgirl mayor-elect president-elect ' +
    'governor-elect secretary-general director-general attorney-general vice-chancellor vice-chair vice-chairman ' +
    'provost dean rector chaplain trustee patron ombudsman regulator watchdog chief-of-staff frontwoman ' +
    'showrunner producer cinematographer impresario promoter agent scout skipper helmsman lobbyist pollster ' +
    'speechwriter hacker cryptographer futurist fashionista stylist socialite hairdresser barber tailor ' +
    'undertaker villager townsman islander settler photojournalist cameraman camerawoman videographer newsreader ' +
    'newscaster weatherman anchorman anchorwoman sportscaster lord baron baroness earl duke duchess viscount ' +
    'countess sheikh emeritus laureate sen rep gov gen lt col sgt capt maj adm member junior senior advocate ' +
    'fellow counsel keyboardist multi-instrumentalist saxophonist trumpeter vocalist bandleader soprano tenor ' +
    'baritone organist violist instrumentalist instructor diver hurdler thrower jumper lifter rower canoeist ' +
    'archer fencer snowboarder skateboarder skater bobsledder triathlete marathoner full-back fullback half-back ' +
    'scorer substitute recruit rookie prospect defenceman defenseman guard playmaker infielder linesman groom ' +
    'bride godfather godmother ex-girlfriend ex-boyfriend lover spouse caretaker guardian carer caregiver nanny ' +
    'babysitter housewife homemaker sculptress lyricist librettist animator narrator essayist memoirist ' +
    'biographer diarist ghostwriter publicist copywriter satirist humorist magician illusionist clown puppeteer ' +
    'acrobat ballerina impersonator bodybuilder wrangler cowboy ranger warden lifeguard coroner sleuth spy ' +
    'defector fugitive gunman shooter attacker assailant bomber hijacker murderer killer rapist robber thief ' +
    'burglar fraudster conman gangster mobster kingpin trafficker smuggler drug-lord inmate prisoner detainee ' +
    'hostage captive convict bookkeeper undersecretary under-secretary permanent-secretary solicitor-general ' +
    'surgeon-general comptroller auditor-general chargé vice-premier vice-principal reader postdoc dramatist ' +
    'polymath inventor innovator visionary pioneer trailblazer icon legend idol sensation newcomer prodigy ' +
    'protégé disciple follower mentor tutor nutritionist dietitian dietician physiotherapist osteopath ' +
    'chiropractor counsellor counselor caseworker social-worker orthopaedist paediatrician pediatrician ' +
    'gynaecologist obstetrician dermatologist neurologist radiologist anaesthetist toxicologist entomologist ' +
    'ornithologist palaeontologist paleontologist primatologist hydrologist seismologist volcanologist ' +
    'oceanographer glaciologist geographer demographer cartographer criminologist egyptologist philologist ' +
    'classicist medievalist theologian ethicist logician prof rev cllr supt det insp',
  peopleEndings: 'ologist ographer onomist iatrist',
  alsoVerbs:
    'head host chair coach guide judge guard model partner nurse doctor pilot captain champion star lead chief ' +
    'heir patron mentor tutor shepherd marshal rival counsel witness escort father mother baby people man show ' +
    'play film movie book ship drug storm store shop trust fund house unit board band club target court box rank ' +
    'group label brand network station tank bank mine farm park camp bridge tunnel base',
  bodies:
    'agency company firm group bank party union federation association organisation organization institute ' +
    'institution university college school academy newspaper paper magazine journal weekly daily tabloid ' +
    'broadsheet broadcaster channel network station website site portal platform app startup start-up carmaker ' +
    'automaker airline carrier airport manufacturer maker chipmaker plane-maker planemaker drugmaker phone-maker ' +
    'shipbuilder shipyard brewer brewery distillery bakery winery retailer supermarket chain store shop ' +
    'restaurant café pub bar hotel giant ministry department office court tribunal council committee commission ' +
    'parliament senate legislature assembly government army navy militia brigade battalion regiment movement ' +
    'charity foundation trust think-tank thinktank tank nonprofit non-profit ngo coalition alliance bloc team ' +
    'club side squad league brand publisher label studio hospital clinic museum gallery theatre theater orchestra ' +
    'choir band church mosque temple cathedral synagogue monastery supplier vendor operator developer ' +
    'conglomerate lender insurer reinsurer regulator watchdog producer utility exchange fund brokerage ' +
    'consultancy contractor distributor wholesaler subsidiary unit division arm joint-venture venture cartel gang ' +
    'sect cult sorority fraternity society guild chamber lab laboratory observatory programme program initiative ' +
    'project service provider outlet publication festival consortium cooperative co-operative partnership ' +
    'syndicate dealership garage farm vineyard mine refinery plant factory trio duo quartet quintet rival body ' +
    'panel board taskforce force lobby auctioneer bookmaker landlord housebuilder builder miner oilfield film ' +
    'movie series sitcom drama documentary novel memoir book album song single musical play opera ballet game ' +
    'video-game show podcast franchise ship vessel ferry yacht tanker freighter trawler warship frigate destroyer ' +
    'submarine missile rocket satellite spacecraft telescope drone bomber airliner browser chatbot virus vaccine ' +
    'drug storm hurricane typhoon cyclone',
  places:
    'city town village hamlet capital port region province state district county island islet peninsula ' +
    'archipelago river stream creek canal lake lagoon bay gulf sea strait mountain peak volcano hill valley ' +
    'plateau desert forest park beach reef glacier suburb resort country nation republic kingdom principality ' +
    'emirate territory enclave exclave base cosmodrome spaceport prison jail camp stadium arena square street ' +
    'road avenue highway bridge tunnel neighbourhood neighborhood borough parish municipality settlement ' +
    'community commune ward township quarter crossing checkpoint outpost fortress castle palace cemetery monument ' +
    'landmark venue stronghold metropolis oasis spa station area harbour harbor dam reservoir wetland ' +
    'nature-reserve reserve estate',
  townOf:
    'city town village hamlet port region province state district county island peninsula suburb resort territory ' +
    'enclave neighbourhood neighborhood borough parish municipality settlement community commune ward township ' +
    'kingdom republic archipelago emirate principality',
  states: 'state republic kingdom territory emirate principality archipelago',
  ranking:
    'main largest biggest oldest smallest first second third fourth only other central leading chief capital key ' +
    'major most',
  after:
    'region province county district peninsula neighbourhood neighborhood suburb borough valley oblast raion ' +
    'village town area newspaper magazine militia party festival',
  leaders: 'president leader ruler dictator strongman premier chancellor king queen emperor sultan emir monarch prime',
  vague:
    'company firm group organisation organization body unit division arm maker rival operator developer friend ' +
    'colleague leader officer member members friends official officials service provider platform brand site area',
  modifiers:
    'former ex then now late acting interim outgoing incoming deputy vice prime foreign interior defence defense finance ' +
    'justice health education energy trade economy environment culture transport agriculture labour labor state ' +
    'news press public-relations media first second third fourth senior junior top chief lead leading opposition ' +
    'ruling right left far wing centre center main national federal regional local municipal central supreme high ' +
    'military police intelligence army navy air space car oil gas coal steel tech technology software hardware ' +
    'chip semiconductor power electric electricity water nuclear solar wind insurance investment commercial ' +
    'private public human rights civil climate weather film movie tv television radio pop rock folk hip-hop jazz ' +
    'punk metal classical opera football soccer tennis basketball baseball hockey ice rugby cricket golf boxing ' +
    'athletics swimming cycling skiing motor racing world olympic paralympic championship award-winning ' +
    'prize-winning nobel laureate veteran long-time longtime young old elderly retired exiled jailed detained ' +
    'embattled self-styled self-proclaimed self-declared self-described de facto major daily weekly monthly ' +
    'online digital independent conservative liberal socialist communist social green republican democratic ' +
    'democrat progressive southern northern eastern western southeastern southwestern northeastern northwestern ' +
    'north south east west coastal industrial mining historic small tiny big large biggest largest oldest remote ' +
    'rural border nearby neighbouring neighboring busy popular famous well-known renowned prominent celebrated ' +
    'acclaimed noted respected influential powerful controversial charismatic wealthy rich poor beloved disgraced ' +
    'fugitive convicted accused alleged suspected would-be aspiring supposed so-called fake failed purported ' +
    'fictional imaginary legendary best close current long-serving newly-elected elected unelected appointed sex ' +
    'child drug serial mass general founding supervising presiding managing executive non-executive postdoctoral ' +
    'doctoral postgraduate graduate undergraduate presidential gubernatorial mayoral parliamentary congressional ' +
    'senatorial ministerial royal ducal papal associate assistant adjunct emeritus co fellow guest creative ' +
    'artistic musical technical sporting financial operating marketing sales research data information security ' +
    'cyber cybersecurity campaign communications relations legal medical clinical scientific political economic ' +
    'religious spiritual moral science art fashion food travel sports sport crime business property real estate ' +
    'housing equity fixed income currency currencies commodities rates macro market markets hedge pension mutual ' +
    'sovereign wealth venture capital private-equity bank banking crypto bitcoin blockchain internet social-media ' +
    'streaming gaming video game mobile phone smartphone telecom telecoms pharmaceutical biotech medicine cancer ' +
    'heart children women men youth student school university college primary secondary elementary middle law ' +
    'mechanical electrical marine wildlife conservation animal bird fish plant tree wine beer coffee tea dairy ' +
    'grain rice wheat cattle sheep shipping freight rail railway train bus taxi truck lorry airport flight ' +
    'passenger low-cost budget luxury discount fast-food furniture clothing shoe toy book grocery department ' +
    'e-commerce delivery ride-hailing search-engine family county district city town village parish church bishop ' +
    'party group union trade-union think opinion polling election electoral constitutional criminal appeal ' +
    'appeals circuit fire rescue coast customs immigration tax prison non-governmental charitable volunteer ' +
    'grassroots far-right far-left right-wing left-wing centre-right centre-left center-right center-left ' +
    'hard-line hardline moderate reformist nationalist populist islamist jihadist separatist secessionist ' +
    'pro-russian pro-government anti-corruption anti-war paramilitary armed rebel guerrilla terrorist ' +
    'drug-trafficking organised mafia american british english scottish welsh irish',
  doubts:
    'fake alleged suspected accused would-be supposed so-called purported self-styled self-proclaimed ' +
    'self-declared self-described failed fictional imaginary former ex',
  irregular:
    'made put gave met saw left lost sent paid heard held kept let led won beat hit cut got took brought found ' +
    'felt bought sold caught fought taught drew threw knew grew ran sat stood understood chose broke spoke wrote ' +
    'drove rode rose sang swam began became came went built spent lent bent shot shook struck stole wore tore ' +
    'swore hid bid bet set shut spread split quit read fed bred fled bled sped wants needs names picks signs ' +
    'hires fires makes takes gives meets sees puts lets calls asks adds finds keeps holds beats hits joins backs ' +
    'urges warns tells',
  adjectives:
    '-based -born -old -owned -run -backed -led -funded -listed -headquartered -trained -educated -winning ' +
    '-selling -nominated',
  verbal: 'ing ed',
  articles: 'the a an his her its their one another',
  indefinite: 'a an one another',
  of: 'of',
  further: 'at for in from with on to since and near against under who based',
  and: 'and',
  finite:
    'is are was were has have had said says say told tells will would can could may might must shall should does ' +
    'did do but when where while because although though if as than that which what how why not never no day week ' +
    'month year moment time night morning way reason today yesterday tomorrow he she it they we you i him them us ' +
    'whom whose my our your all both each some most many more less there here then so also too only even just',
  who: 'who which',
  does:
    'leads leading led heads headed runs ran owns owned founded founds co-founded cofounded created creates makes ' +
    'made plays played coaches coached manages managed represents represented teaches taught studies studied ' +
    'works worked serves served chairs chaired directs directed won lives lived grew wrote writes edits edited ' +
    'hosts hosted presents produces produced operates operated publishes sells sold provides develops developed ' +
    'builds built designs designed helps specialises specializes oversees oversaw commands commanded chronicled ' +
    'sits became helped trains trained employs employed covers covered advises advised investigates investigated ' +
    'sings sang stars starred portrays portrayed voices voiced flies flew fought',
  is: 'is was became',
  years: 'years year old',
  from: 'from of',
  memberOf: 'of',
  in: 'in',
  near: 'near outside',
  directions:
    'north south east west north-east north-west south-east south-west northeast northwest southeast southwest ' +
    'northern southern eastern western central northeastern northwestern southeastern southwestern about some ' +
    'just roughly around km kilometres kilometers miles mile metres from of hour hours drive off',
  plural: 's es',
  reduced: 'article',
};
