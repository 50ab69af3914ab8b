/*
 * Days beside a headline in languages of which the product knows little else, and what only looks like one. The second
 * list was run once, when the first one stood.
 */

import { describe, expect, test } from 'vitest';
import { contentOf, page } from '../dom/page.ts';
import { PARAGRAPHS } from './head-cases.ts';

type DayCase = readonly [language: string, belowTheTitle: string, published: string | null];

const TUNING: readonly DayCase[] = [
  ['tr', '<p>8 Kasım 2023 - 10:20</p>', '2023-11-08'],
  ['tr', '<div class="tarih">Giriş Tarihi: 3 Ağustos 2022 Çarşamba</div>', '2022-08-03'],
  ['de', '<h2 class="date-header">8.11.23</h2>', '2023-11-08'],
  ['de', '<p>Fassung 8.11.23 der Regeln</p>', null],
  ['de', '<div class="teaser-text"><p>Mitteilung vom 8. November 2023 | Berlin</p></div>', '2023-11-08'],
  ['hu', '<p>2023. november 8., szerda 10:20</p>', '2023-11-08'],
  ['hu', '<p>2024. május 3.</p>', '2024-05-03'],
  ['ro', '<p>8 noiembrie 2023, 10:20</p>', '2023-11-08'],
  ['ro', '<p>Publicat la 3 iunie 2024</p>', '2024-06-03'],
  ['el', '<p>8 Νοεμβρίου 2023</p>', '2023-11-08'],
  ['el', '<p>Δημοσίευση: 3 Μαΐου 2024, 10:20</p>', '2024-05-03'],
  ['ar', '<p>8 نوفمبر 2023</p>', '2023-11-08'],
  ['ar', '<p>نشر في ٣ مايو ٢٠٢٤</p>', '2024-05-03'],
  ['hi', '<p>8 नवंबर 2023</p>', '2023-11-08'],
  ['hi', '<p>प्रकाशित: 3 मई 2024, 10:20</p>', '2024-05-03'],
  ['th', '<p>8 พฤศจิกายน 2566</p>', '2023-11-08'],
  ['th', '<p>3 พ.ค. 2567 10:20 น.</p>', '2024-05-03'],
  ['vi', '<p>8 tháng 11, 2023</p>', '2023-11-08'],
  ['bg', '<p>8 ноември 2023</p>', '2023-11-08'],
  ['bg', '<p>3 юни 2024 г., 10:20</p>', '2024-06-03'],
  ['sr', '<p>8. новембар 2023.</p>', '2023-11-08'],
  ['sr', '<p>3. avgust 2024. 10:20</p>', '2024-08-03'],
  ['hr', '<p>8. studenoga 2023. u 10:20</p>', '2023-11-08'],
  ['hr', '<p>3. listopada 2023.</p>', '2023-10-03'],
  ['sk', '<p>8. november 2023</p>', '2023-11-08'],
  ['sk', '<p>3. júna 2024 o 10:20</p>', '2024-06-03'],
  ['et', '<p>8. november 2023</p>', '2023-11-08'],
  ['et', '<p>3. juuni 2024</p>', '2024-06-03'],
  ['lt', '<p>2023 m. lapkričio 8 d.</p>', '2023-11-08'],
  ['lt', '<p>2024 m. gegužės 3 d. 10:20</p>', '2024-05-03'],
  ['lv', '<p>2023. gada 8. novembris</p>', '2023-11-08'],
  ['lv', '<p>2024. gada 3. maijs, 10:20</p>', '2024-05-03'],
  ['ca', '<p>8 de novembre de 2023</p>', '2023-11-08'],
  ['ca', '<p>3 de maig del 2024</p>', '2024-05-03'],
  ['zh', '<p>2023年11月08日 10:20 来源：新报</p>', '2023-11-08'],
  ['zh', '<p>发布时间：2024-05-03 10:20</p>', '2024-05-03'],
  ['fi', '<p>8. marraskuuta 2023 klo 10.20</p>', '2023-11-08'],
  ['en', '<p>Wed 8 Nov 2023 10.20 GMT</p>', '2023-11-08'],
  ['en', '<p>08 NOV 2023 | BY DANA WHITLOCK</p>', '2023-11-08'],
  ['en', '<p>Nov 8 2023</p>', '2023-11-08'],
  ['en', '<p>Nov. 8th, ’23</p>', null],
  ['en', '<p>8 November</p>', null],
  ['en', '<p>POSTED 11/28/2023 10:20 AM</p>', '2023-11-28'],
  ['en', "<p>Dana Whitlock's column, 8-Nov-23</p>", null],
  ['de', '<p>Mi. 08.11.23 10:20</p>', '2023-11-08'],
  ['de', '<p>VON DANA VOGT AM 8.11.2023</p>', '2023-11-08'],
  ['de', '<p>8.&nbsp;Nov.&nbsp;2023, 10.20&nbsp;Uhr</p>', '2023-11-08'],
  [
    'en',
    '<p>Mayor Helen Okafor said that the work would cost four million pounds and begin in June. It is to last until spring.</p><blockquote class="twitter-tweet"><p>We will not leave.</p>— Tom (@tm) <a href="https://x.example/s/1">March 13, 2026</a></blockquote>',
    null,
  ],
  ['en', '<div class="video-embed"><h2>How the wall was built</h2><p>Our film. 14.03.2026 | 29:37 min</p></div>', null],
  ['de', '<div class="mediaplayer"><p>Video, 14.03.2026, 2:10 Min.</p></div>', null],
  ['en', '<h2>10 Novels 2024</h2>', null],
  ['en', '<p>Top 10 Marathons 2024</p>', null],
  ['de', '<p>Die 5 Marken 2024</p>', null],
  ['en', '<p>Doors open: November 8, 2025, 7 pm</p>', null],
  ['de', '<p>Termin: Samstag, 8. November 2025</p>', null],
  ['fr', '<p>Date limite : 8 novembre 2025</p>', null],
  ['en', '<p>Location: Penhallow. Event date: 8 November 2025</p>', null],
];

const LAST: readonly DayCase[] = [
  ['tr', '<p>14 Şubat 2021, Pazar</p>', '2021-02-14'],
  ['hu', '<p>2022. szeptember 14. 08:00</p>', '2022-09-14'],
  ['ro', '<span class="data">14 ianuarie 2022</span>', '2022-01-14'],
  ['el', '<p>Τρίτη, 14 Ιουνίου 2022</p>', '2022-06-14'],
  ['ar', '<p>الثلاثاء 14 يونيو 2022 - 10:20</p>', '2022-06-14'],
  ['hi', '<p>Updated: १४ जून २०२२</p>', '2022-06-14'],
  ['bn', '<p>১৪ জুন ২০২২, ১০:২০</p>', '2022-06-14'],
  ['fa', '<p>۱۷ آبان ۱۴۰۲</p>', null],
  ['he', '<p>14 ביוני 2022</p>', '2022-06-14'],
  ['th', '<p>14 มิถุนายน 2565 เวลา 10:20</p>', '2022-06-14'],
  ['vi', '<p>Thứ ba, ngày 14 tháng 6 năm 2022</p>', '2022-06-14'],
  ['sl', '<p>14. junij 2022</p>', '2022-06-14'],
  ['bg', '<p>14 октомври 2022, 10:20</p>', '2022-10-14'],
  ['lt', '<p>2022 m. birželio 14 d.</p>', '2022-06-14'],
  ['et', '<p>14. jaanuar 2022</p>', '2022-01-14'],
  ['cs', '<p>14. listopadu 2022</p>', '2022-11-14'],
  ['pl', '<p>14 listopada 2022</p>', '2022-11-14'],
  ['hr', '<p>14. srpnja 2022. u 10:20</p>', '2022-07-14'],
  ['en', '<p>20 Decades 1924</p>', null],
  ['it', '<p>Le 10 Settimane 2024</p>', null],
  ['fr', '<p>10 Marques 2024</p>', null],
  ['es', '<p>Plazo: 14 de junio de 2026</p>', null],
  ['nl', '<p>Aanvang: zaterdag 14 juni 2026</p>', null],
  ['sv', '<blockquote class="instagram-media"><p>En post</p><p>14 juni 2022</p></blockquote>', null],
  ['it', '<div class="oembed"><p>Il canale · 14 giugno 2022</p></div>', null],
];

describe('the day below a headline', () => {
  test.each([...TUNING, ...LAST])('%s: %s', (language, below, published) => {
    const text = PARAGRAPHS[language] ?? PARAGRAPHS['en'] ?? '';
    const body = `<p>${text} ${text}</p>`.repeat(3);
    const { published: found } = contentOf(
      page(
        `<html lang="${language}"><body><main><h1>Old bridge closed to lorries after cracks are found</h1>${below}${body}</main></body></html>`,
      ),
    );
    expect(found?.slice(0, 10) ?? null).toBe(published);
  });
});
