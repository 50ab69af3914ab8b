import { expect, test } from 'vitest';
import { statedDay } from '../../../lib/text/stated-day.ts';

test.each([
  ['Updated: 3 May 2024, 14:20', '2024-05-03'],
  ['Last updated on March 11th, 2026 at 9am', '2026-03-11'],
  ['Published on Sept. 4, 2025', '2025-09-04'],
  ['Zuletzt aktualisiert am 3. Mai 2024, 14:20 Uhr', '2024-05-03'],
  ['Stand: 11.03.2026, 08:15', '2026-03-11'],
  ['Mis à jour le 1er juillet 2025 à 10h', '2025-07-01'],
  ['Publié le 12 juin 2025', '2025-06-12'],
  ['Actualizado el 3 de mayo de 2024', '2024-05-03'],
  ['Aggiornato il 28 gennaio 2026', '2026-01-28'],
  ['Bijgewerkt op 3 maart 2026', '2026-03-03'],
  ['Atualizado em 2 de outubro de 2025', '2025-10-02'],
  ['Обновлено 5 мая 2026 года', '2026-05-05'],
  ['Обновлено 5 марта 2026', '2026-03-05'],
  ['Zaktualizowano 7 sierpnia 2025', '2025-08-07'],
  ['Uppdaterad 2026-03-11', '2026-03-11'],
  ['Opdateret 3. maj 2024', '2024-05-03'],
  ['Sist oppdatert 12. desember 2025', '2025-12-12'],
  ['Päivitetty 2. marraskuuta 2025', '2025-11-02'],
  ['Aktualizováno 3. března 2026', '2026-03-03'],
  ['Aktualizováno 5. června 2026', '2026-06-05'],
  ['Aktualizováno 5. července 2026', '2026-07-05'],
  ['Diperbarui 17 Agustus 2025', '2025-08-17'],
  ['Оновлено 3 травня 2024', '2024-05-03'],
  ['Updated 2026-03-11T07:40:00+01:00', '2026-03-11T07:40:00+01:00'],
  ['4 min read', null],
  ['Updated 4 hours ago', null],
  ['Updated 03/04/2024', null],
  ['Updated 31 February 2024', null],
  ['Issue 12 Monday 2024', null],
  ['', null],
])('%s', (line, day) => {
  expect(statedDay(line)).toBe(day);
});
