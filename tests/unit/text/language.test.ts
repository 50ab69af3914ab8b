import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../lib/text/language.ts';

describe('detectLanguage', () => {
  it.each([
    ['en', 'The minister said that he would not go to the talks, but his office has been in touch with both sides.'],
    [
      'de',
      'Der Minister sagte, dass er nicht zu den Gesprächen fahren werde, aber sein Büro sei mit beiden Seiten in Kontakt.',
    ],
    [
      'fr',
      'Le ministre a dit qu’il ne se rendrait pas aux discussions, mais que son bureau est en contact avec les deux parties.',
    ],
    [
      'es',
      'El ministro dijo que no irá a las conversaciones, pero que su oficina está en contacto con las dos partes.',
    ],
    ['it', 'Il ministro ha detto che non andrà ai colloqui, ma che il suo ufficio è in contatto con le due parti.'],
    ['pt', 'O ministro disse que não vai às conversações, mas que o seu gabinete está em contacto com as duas partes.'],
    [
      'nl',
      'De minister zei dat hij niet naar de gesprekken gaat, maar dat zijn kantoor met beide partijen in contact is.',
    ],
    ['und', 'Министр сказал, что не поедет на переговоры, но его служба связана с обеими сторонами. '.repeat(5)],
    [
      '',
      'Boston 102 Miami 98 Chicago 88 Denver 93 Utah 120 Dallas 99 Phoenix 101 Atlanta 111 Detroit 87 Orlando 95 '.repeat(
        3,
      ),
    ],
    ['und', 'abantu bahlala elalini yabo kwaye bathetha ngolwimi lwabo xa behlangana emasimini. '.repeat(6)],
    ['', 'Too few words.'],
    ['', ''],
  ])('says "%s"', (language, text) => expect(detectLanguage(text)).toBe(language));
});
