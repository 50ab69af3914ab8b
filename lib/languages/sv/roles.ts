import type { LanguageRoles } from '../language-roles.ts';

export const roles: LanguageRoles = {
  people:
    'president presidenten statsminister statsministern premiärminister premiärministern minister ministern ' +
    'förbundskansler förbundskanslern kung kungen drottning drottningen prins prinsen prinsessa prinsessan påve ' +
    'påven biskop biskopen ärkebiskop ärkebiskopen präst prästen imam imamen rabbin guvernör guvernören ' +
    'borgmästare borgmästaren senator senatorn riksdagsledamot riksdagsledamoten ledamot ledamoten politiker ' +
    'politikern kommunalråd kommunalrådet ambassadör ambassadören diplomat diplomaten talesperson talespersonen ' +
    'talesman talesmannen taleskvinna rådgivare rådgivaren chef chefen vd ordförande ordföranden ledare ledaren ' +
    'direktör direktören rektor rektorn grundare grundaren medgrundare entreprenör entreprenören företagare ' +
    'företagaren miljardär miljardären investerare bankir ekonom ekonomen analytiker analytikern strateg ' +
    'strategen expert experten professor professorn docent docenten forskare forskaren vetenskapsman fysiker ' +
    'fysikern kemist biolog biologen geolog virolog virologen epidemiolog epidemiologen historiker historikern ' +
    'arkeolog arkeologen sociolog filosof filosofen ingenjör ingenjören tekniker läkare läkaren överläkare ' +
    'överläkaren kirurg sjuksköterska sjuksköterskan barnmorska psykolog psykologen psykiater terapeut tandläkare ' +
    'veterinär veterinären astronaut astronauten pilot piloten domare domaren åklagare åklagaren advokat ' +
    'advokaten jurist juristen general generalen amiral överste översten kapten kaptenen befälhavare befälhavaren ' +
    'soldat soldaten aktivist aktivisten journalist journalisten reporter reportern korrespondent korrespondenten ' +
    'redaktör redaktören programledare programledaren kommentator författare författaren poet poeten dramatiker ' +
    'översättare skådespelare skådespelaren skådespelerska regissör regissören filmare sångare sångaren sångerska ' +
    'sångerskan rappare rapparen musiker musikern kompositör kompositören dirigent dirigenten pianist pianisten ' +
    'konstnär konstnären målare fotograf fotografen arkitekt arkitekten designer formgivare modell dansare ' +
    'dansaren kock kocken bagare bagaren spelare spelaren fotbollsspelare anfallare anfallaren mittfältare ' +
    'mittfältaren back backen försvarare målvakt målvakten tränare tränaren förbundskapten förbundskaptenen ' +
    'cyklist simmare löpare löparen skidåkare boxare idrottare mästare mästaren lantbrukare lantbrukaren bonde ' +
    'bonden fiskare fiskaren lärare läraren student studenten elev eleven kandidat kandidaten efterträdare ' +
    'företrädare änka änkan fru frun make maken maka hustru hustrun son sonen dotter dottern bror brodern syster ' +
    'systern pappa pappan mamma mamman far fadern mor modern vän vännen kollega kollegan granne grannen vittne ' +
    'offer boende demonstrant deltagare medlem medlemmen ägare ägaren handlare handlaren polis polisen ' +
    'poliskommissarie brandman pensionär pensionären förläggare arrangör kurator intendent generalsekreterare ' +
    'generalsekreteraren sekreterare sekreteraren kassör dekan ombudsman ombudsmannen medlare',
  bodies:
    'byrå byrån nyhetsbyrå nyhetsbyrån företag företaget bolag bolaget koncern koncernen grupp gruppen bank ' +
    'banken parti partiet fack facket fackförbund fackförbundet förbund förbundet förening föreningen ' +
    'organisation organisationen institut institutet universitet universitetet högskola högskolan skola skolan ' +
    'akademi akademin tidning tidningen magasin magasinet tidskrift kanal kanalen webbplats plattform plattformen ' +
    'app appen biltillverkare biltillverkaren tillverkare tillverkaren bryggeri bryggeriet bageri kedja kedjan ' +
    'klädkedja klädkedjan restaurang restaurangen hotell departement departementet myndighet myndigheten verk ' +
    'domstol domstolen nämnd kommission kommissionen parlament parlamentet regering regeringen armé armén milis ' +
    'milisen rörelse rörelsen stiftelse stiftelsen tankesmedja tankesmedjan klubb klubben lag laget liga ligan ' +
    'märke märket förlag förlaget skivbolag studio sjukhus sjukhuset klinik museum museet galleri teater teatern ' +
    'orkester orkestern kör bandet band kyrka kyrkan moské kloster leverantör operatör försäkringsbolag ' +
    'försäkringsbolaget börs börsen fond fonden dotterbolag flygbolag flygbolaget rederi rederiet kooperativ',
  places:
    'stad staden huvudstad huvudstaden hamnstad hamnstaden småstad by byn ort orten kommun kommunen stadsdel ' +
    'stadsdelen förort förorten region regionen provins provinsen delstat delstaten län länet stat staten land ' +
    'landet distrikt distriktet ö ön halvö halvön älv älven flod floden sjö sjön bukt berg berget vulkan vulkanen ' +
    'dal öken skog park strand republik republiken kungarike kungariket område området enklav fängelse fängelset ' +
    'läger stadion torg gata',
  modifiers:
    'tidigare förre förra dåvarande nuvarande nya nye avgående tillförordnad tillförordnade tf biträdande vice ' +
    'ställföreträdande påstådda påstådde misstänkte misstänkta dömde dömda självutnämnde falske kände kända unge ' +
    'unga gamle gamla förste första andre andra största lilla lokala regionala nationella federala svenske ' +
    'svenska',
  doubts: 'påstådda påstådde misstänkte misstänkta självutnämnde falske tidigare förre förra',
  adjectives: 'iske iska ske ska åriga årige',
  articles: 'den det en ett hans hennes dess deras sin',
  indefinite: 'en ett',
  of: 'av för på i vid från hos till',
  further: 'med och sedan mot som',
  and: 'och',
  finite:
    'är var har hade blir blev kan kunde ska skulle vill måste får säger sade sa men när om eftersom att medan då ' +
    'inte aldrig ingen han hon de vi jag honom henne vad hur där också bara redan ännu så här',
  who: 'som',
  does:
    'leder ledde driver grundade äger ägde spelar spelade tränar tränade företräder representerar undervisar ' +
    'forskar arbetar arbetade skrev',
  is: 'är var',
  years: 'år',
  from: 'från',
  in: 'i',
  near: 'nära utanför',
  directions: 'norr söder öster väster kilometer km mil om från',
  plural: 'r er ar na',
  compounds: true,
  trailing: true,
  reduced: 'always',
};
