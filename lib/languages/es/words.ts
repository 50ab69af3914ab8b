import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  profile:
    'el la los las de y que en un una por con para del se no es su al lo como más fue ha sus pero este sobre entre ' +
    'también hasta desde cuando años según está a o muy sin son hay dijo sido ni tras donde esta ya si año era ' +
    'había porque',
  spelling: 'ñ|ción$|ón$|ía[ns]?$|dad(?:es)?$|mient|tiene|^pue|[rt]ó$|^ha[ybc]|cua|uev',
  neighbours: 'ast',
  openers:
    'el la los las lo un una unos unas él ella ellos ellas yo tú usted nosotros este esta estos estas ese esa ' +
    'esos eso esto aquel su sus pero y e o sin con en por para desde hasta según tras durante entre sobre ante ' +
    'bajo cuando mientras si aunque como además también no ya aún así entonces luego después antes ayer hoy ahora ' +
    'mañana al a de del se que quien quienes cada todos todas algunos muchos otros otro otra dos tres ambos ' +
    'asimismo más pese debido hace fue es era hay donde porque nadie uno finalmente actualmente posteriormente ' +
    'anteriormente recientemente igualmente únicamente solo sólo incluso ahí allí aquí varios varias algunas ' +
    'algún alguna ningún ninguna nada mucho muchas poco tanto tan cuanto cual cuales cuya cuyo cómo qué quién ' +
    'dónde cuándo cuatro cinco gracias frente dentro fuera nuestro nuestra mi les le me nos estaba estaban fueron ' +
    'eran son está están tiene tienen había será serán parte autoridades expertos',
  months: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep set', 'oct', 'nov', 'dic'],
  small:
    'el la los las un una unos unas él ella ellos ellas yo tú me te se le les lo y e o u pero es son era eran fue ' +
    'ha han había con sin en de del al a por para que su sus este esta ese esa no ni nunca sí si más menos',
  numbers:
    'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta ' +
    'cuarenta cincuenta sesenta cien ciento cientos mil miles millón millones primer primero primera segundo ' +
    'segunda tercero medio media doble',
  days: 'ayer hoy mañana anoche',
  linking: 'el la los las y en del al con por para sin sobre',
  leadingAbbreviations: 'Dra',
  quotationMarks: '«»“”',
  near:
    'acto acuerdo acuerdos además ahora algo alguna algunas algunos alta alto ampliación ante antes aplicación ' +
    'ayuda ayudas banda base bastante bien buen buena cabo cada cambio camino candidato candidatos cara carga ' +
    'cargo casa casi caso casos causa caza caída centro ciento cierto claro cobró como compañía compañías ' +
    'compró considera consideró cosa cosas creación cual cuando cuanto cuarto cuatro cuya cuyo cómo dado debe ' +
    'deben demás dentro derecha derecho derechos desde dice diez económica económico edad efecto efectos ella ' +
    'ellas ello ellos empresa empresas encuentra encuentro enero entre equipo equipos eran esas esos español ' +
    'española esta estaba estaban estadio estado estar estas este esto estos estudio está están europea europeo ' +
    'falta fase firma fondo fondos forma fuera fuerte fuerza fuerzas ganar ganas gente gran grupo grupos haber ' +
    'habría había habían hace hacen hacer hambre hombre hombres hora horas huelga huelgan idea importante ' +
    'importantes informe informó juego jugar julio junio junto lado largo libre libro lista llega llegar lleva ' +
    'llevar luego lugar mano manos marca marcha mayo mayor media medida medidas medio medios mejor menor menos ' +
    'mercado mercados ministro ministros misma mismo modo muchas mucho muchos muerte muerto nada nombre nuca ' +
    'nuestra nuestro nuestros nueva nuevas nuevo nuevos nunca objetivo objetivos obra obstante oposición otra ' +
    'otras otro otros padre para paro parte partes partido partidos pasada pasado pasar paso país pensar pero ' +
    'perro persona personal personas pesado pesar pese poco pocos poder podría podía política políticas ' +
    'político políticos poner posición precio precios primer primera primeras primero primeros problema ' +
    'problemas programa programas propia propio próximo próximos pudo pueda puede pueden puerto pues puesto ' +
    'puestos punto puntos puso pública público queda quiere quiero relación resto resultado resultados sabe ' +
    'saber sean sede segunda segundo semana semanas servicio servicios sido siete sino solo sube suben sólo ' +
    'tener tiene tienen toda todas todo todos tras tres unas unos varias varios vida visita vista visto viuda ' +
    'voto votos éste última últimas último últimos única único',
};
