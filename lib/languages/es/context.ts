import type { ContextLanguage } from '../context-language.ts';

export const context: ContextLanguage = {
  trades:
    'panadero panadera fontanero fontanera camarero camarera carnicero carnicera peluquero peluquera carpintero ' +
    'electricista mecánico albañil agricultor agricultora jardinero jardinera florista tendero tendera enfermero ' +
    'enfermera maestra jubilado jubilada conductor conductora pescador cartero bombero ' +
    'cajero cajera dentista veterinario veterinaria farmacéutico farmacéutica conserje costurera molinero apicultor ' +
    'concejal concejala vecino vecina aprendiz',
  past: 'ex exjugador antiguo antigua',
  callings: {
    politics: 'presidente presidenta ministro ministra senador senadora diputado diputada embajador',
    football: 'futbolista delantero centrocampista portero',
    sport: 'atleta boxeador nadador nadadora ciclista',
    music: 'cantante músico rapero compositor pianista',
    film: 'actor actriz director comediante',
    literature: 'escritor escritora novelista poeta',
    art: 'pintor pintora escultor arquitecto fotógrafo',
    science: 'físico química biólogo astronauta',
    scholarship: 'filósofo historiador historiadora economista catedrático',
    religion: 'sacerdote obispo cardenal imán rabino',
    business: 'empresario empresaria banquero multimillonario fundador',
    media: 'periodista presentador presentadora',
  },
  sport:
    'entrenador temporada liga partido partidos gol goles delantero portero descanso equipo penalti derrota copa ' +
    'campeonato torneo semifinal fútbol jugador jugadores estadio marcador árbitro capitán selección goleador empate',
  results: 'venció vence ganó gana perdió pierde derrotó derrota empató empata goleó ante contra frente',
  at: 'en desde cerca hacia hasta por',
  credits: 'copyright foto fotos imagen crédito',
  wholes: 'universidad banco bolsa aeropuerto estadio museo duque duquesa batalla tratado tribunal palacio',
  anyPlace: 'norte sur este oeste centro central costa valle isla islas provincia región distrito ciudad',
};
