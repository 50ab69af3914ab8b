import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  profile:
    'el la los las de y que en un una por con para del se no es su al lo como más fue ha sus pero este sobre ' +
    'entre también hasta desde cuando años según está',
  neighbours: 'ast ca gl',
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
};
