import type { ContextLanguage } from '../context-language.ts';

export const context: ContextLanguage = {
  trades:
    'baker plumber waiter waitress butcher barber hairdresser carpenter electrician mechanic bricklayer builder ' +
    'roofer farmer gardener florist grocer shopkeeper shop-owner publican bartender barman barmaid barista nurse ' +
    'midwife teacher schoolteacher librarian pensioner retiree ' +
    'trucker bus-driver cabbie fisherman postman mailman firefighter paramedic cashier clerk accountant ' +
    'dentist vet veterinarian optician pharmacist janitor cleaner caretaker receptionist welder miner tailor cobbler ' +
    'potter miller beekeeper neighbour neighbor churchwarden chorister bystander eyewitness ' +
    'passer-by tourist commuter apprentice councillor councilor alderman parishioner ' +
    'homeowner ' +
    'housewife homemaker rancher logger handyman locksmith painter-decorator constable ' +
    'deputy-sheriff realtor hiker camper motorist pedestrian cyclist jogger dog-walker',
  past: 'former formerly ex once onetime one-time then retired turned',
  callings: {
    politics: 'politician president senator congressman congresswoman lawmaker mp minister premier ambassador diplomat',
    football: 'footballer striker midfielder goalkeeper winger',
    baseball: 'pitcher shortstop outfielder catcher',
    basketball: 'point-guard',
    'motor racing': 'racing-driver',
    tennis: 'tennis',
    sport: 'athlete boxer wrestler swimmer sprinter cricketer golfer gymnast jockey skier quarterback linebacker',
    music: 'singer musician rapper guitarist drummer composer conductor pianist songwriter dj',
    film: 'actor actress comedian filmmaker film-maker screenwriter',
    literature: 'novelist poet playwright author',
    art: 'painter sculptor architect photographer',
    science:
      'physicist chemist biologist astronomer epidemiologist virologist mathematician geologist astronaut inventor',
    scholarship: 'philosopher historian economist sociologist professor lecturer',
    religion: 'priest pastor vicar bishop cardinal imam rabbi',
    military: 'general admiral colonel soldier',
    business: 'businessman businesswoman entrepreneur banker investor executive founder billionaire',
    media: 'journalist reporter editor broadcaster presenter columnist',
  },
  sport:
    'coach coaches season seasons league match matches game games goal goals striker midfielder goalkeeper ' +
    'quarterback touchdown touchdowns inning innings homer homers playoff playoffs halftime half-time overtime wicket ' +
    'wickets batsman batsmen scored scoring kickoff kick-off tournament championships squad fixture fixtures unbeaten ' +
    'roster rebounds penalty stadium pitcher defenseman goalie puck scrum semifinal semi-final semifinals semi-finals ' +
    'quarterfinal quarter-final trophy teams players football rugby cricket basketball baseball hockey soccer nfl nba ' +
    'nhl mlb ncaa fifa uefa winger offside standings shutout bullpen linebacker fullback freshman sophomore varsity ' +
    'wildcard umpire referee captain equaliser equalizer',
  results:
    'beat beats beating defeated defeats defeating edged routed thrashed trounced downed stunned drew lost loses ' +
    'losing hosts hosted faced faces upset outscored blanked crushed eliminated versus vs over against tied trailed ' +
    'leads led',
  at: 'in from near to into across around outside throughout',
  credits: 'copyright photo photos photograph photographs picture pictures image images credit credits',
  wholes:
    'academy agreement airport archdiocese arena avenue bank battle bay bridge bureau cathedral center centre ' +
    'chamber championship church city clinic club coalition college commission committee council county court cup ' +
    'declaration derby diocese district duchess duke earl embassy exchange festival film force foundation gallery ' +
    'gazette government hall herald heights hospital hotel institute island islands journal league library ' +
    'marathon ministry monthly motel museum news observatory office open orchestra palace park parliament ' +
    'philharmonic police port post press prison project protocol province review river road school square stadium ' +
    'star station stock street summit symphony theater theatre times tower township treaty tribune union ' +
    'university valley zoo',
  anyPlace:
    'north south east west northern southern eastern western central upper lower mid middle great old new coast ' +
    'coastal shore bay hill hills lake lakes river valley plain plains island islands mountain mountains desert ' +
    'forest woods park beach harbor harbour port town city village county district region province state ' +
    'territory quarter side end gulf sea ocean point midlands',
};
