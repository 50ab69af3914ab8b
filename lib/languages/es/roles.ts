import type { LanguageRoles } from '../language-roles.ts';

export const roles: LanguageRoles = {
  people:
    'presidente presidenta vicepresidente vicepresidenta ministro ministra canciller secretario secretaria líder ' +
    'dirigente jefe jefa dictador rey reina príncipe princesa emperador papa obispo arzobispo cardenal sacerdote ' +
    'cura pastor imán rabino gobernador gobernadora alcalde alcaldesa concejal concejala senador senadora ' +
    'diputado diputada eurodiputado eurodiputada legislador legisladora consejero consejera político política ' +
    'embajador embajadora enviado diplomático diplomática portavoz vocero vocera asesor asesora funcionario ' +
    'funcionaria director directora gerente ejecutivo ejecutiva fundador fundadora cofundador cofundadora ' +
    'empresario empresaria multimillonario inversor inversora banquero banquera economista analista estratega ' +
    'experto experta especialista catedrático catedrática profesor profesora científico científica investigador ' +
    'investigadora físico física químico química biólogo bióloga geólogo virólogo epidemiólogo epidemióloga ' +
    'historiador historiadora arqueólogo arqueóloga sociólogo socióloga filósofo filósofa politólogo politóloga ' +
    'ingeniero ingeniera técnico médico médica doctor doctora cirujano cirujana enfermero enfermera psicólogo ' +
    'psicóloga psiquiatra dentista veterinario veterinaria farmacéutico astronauta piloto juez jueza magistrado ' +
    'magistrada fiscal abogado abogada jurista general almirante coronel capitán capitana comandante teniente ' +
    'soldado rebelde activista periodista reportero reportera corresponsal editor editora presentador ' +
    'presentadora comentarista columnista autor autora escritor escritora novelista poeta dramaturgo traductor ' +
    'traductora actor actriz comediante humorista cineasta cantante rapero músico compositor compositora pianista ' +
    'guitarrista artista pintor pintora escultor escultora fotógrafo fotógrafa arquitecto arquitecta diseñador ' +
    'diseñadora modelo bailarín bailarina coreógrafo cocinero cocinera chef panadero jugador jugadora futbolista ' +
    'delantero delantera centrocampista mediocampista portero portera arquero guardameta entrenador entrenadora ' +
    'seleccionador árbitro ciclista nadador nadadora corredor corredora esquiador boxeador tenista campeón ' +
    'campeona atleta agricultor agricultora ganadero ganadera pescador maestro maestra rector rectora estudiante ' +
    'alumno alumna candidato candidata sucesor sucesora predecesor predecesora viuda viudo esposa esposo mujer ' +
    'marido hijo hija hermano hermana padre madre tío tía sobrino sobrina primo prima amigo amiga colega vecino ' +
    'vecina testigo víctima habitante manifestante participante voluntario voluntaria miembro propietario ' +
    'propietaria dueño dueña comerciante vendedor vendedora policía comisario comisaria inspector inspectora ' +
    'detective bombero jubilado jubilada organizador organizadora tesorero decano decana mediador negociador ' +
    'exministro exministra expresidente expresidenta exalcalde exalcaldesa exdirector exjugador exfutbolista',
  bodies:
    'agencia empresa compañía firma grupo banco partido sindicato federación asociación organización instituto ' +
    'universidad escuela colegio academia diario periódico semanario revista cadena emisora canal web portal ' +
    'plataforma aplicación startup fabricante cervecera cervecería panadería restaurante hotel ministerio ' +
    'tribunal consejo comité comisión parlamento senado gobierno ejército armada milicia movimiento fundación ' +
    'club equipo liga marca editorial discográfica estudio hospital clínica museo galería teatro orquesta coro ' +
    'banda iglesia mezquita monasterio proveedor operador operadora aseguradora bolsa fondo consultora filial ong ' +
    'cooperativa aerolínea petrolera constructora multinacional',
  places:
    'ciudad capital pueblo aldea municipio localidad barrio región provincia estado departamento cantón distrito ' +
    'comarca isla península archipiélago río lago bahía golfo mar montaña volcán valle desierto bosque parque ' +
    'playa suburbio balneario país república reino principado territorio enclave base prisión cárcel campamento ' +
    'estadio plaza calle puerto',
  townOf:
    'ciudad pueblo aldea municipio localidad barrio región provincia estado departamento cantón distrito comarca ' +
    'isla península archipiélago república reino principado territorio puerto',
  states: 'estado república reino principado',
  ranking: 'más principal mayor segunda tercera única primera otra',
  modifiers:
    'ex antiguo antigua actual nuevo nueva futuro futura saliente interino interina adjunto adjunta general ' +
    'primer primera vice joven viejo vieja célebre presunto presunta supuesto supuesta autoproclamado ' +
    'autoproclamada falso falsa condenado condenada nacional regional provincial municipal federal central local ' +
    'deportivo deportiva ejecutivo ejecutiva principal técnico artístico financiero financiera comercial europeo ' +
    'europea ruso rusa belga suizo suiza turco turca griego griega británico británica sueco sueca alemán alemana ' +
    'español española francés francesa inglés inglesa italiano italiana chino china socialista comunista ' +
    'conservador conservadora liberal popular pequeño pequeña gran grande interior defensa economía hacienda ' +
    'sanidad justicia educación cultura agricultura trabajo transportes exteriores ambiente energía vivienda ' +
    'policía estado gobierno república oposición',
  doubts: 'presunto presunta supuesto supuesta autoproclamado autoproclamada falso falsa ex antiguo antigua',
  adjectives: 'ano ana eño eña ense és esa ino ina',
  articles: 'el la un una su sus nuestro nuestra',
  indefinite: 'un una',
  of: 'de del',
  further: 'a al en con y para por desde sobre contra entre',
  and: 'y e',
  finite:
    'es son era eran fue fueron ha han había habían será sería está están puede debe dijo dice afirmó pero cuando ' +
    'porque que si como no nunca él ella ellos nosotros yo lo le se esto donde también ya aún entonces aquí',
  who: 'que quien',
  does:
    'dirige dirigía preside presidía posee gestiona fundó enseña estudia trabaja representa entrena juega opera ' +
    'fabrica produce publica vende encabeza lidera comanda escribió',
  is: 'es era fue',
  years: 'años año',
  from: 'de',
  in: 'en',
  near: 'cerca',
  directions: 'norte sur este oeste noreste noroeste sureste suroeste kilómetros km al a de del unos',
  plural: 's es',
  trailing: true,
};
