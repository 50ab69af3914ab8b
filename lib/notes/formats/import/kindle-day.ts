/* The day and time of a clipping, as the Kindle's language writes it; the names of months are known by `Intl`. */

const MONTHS = new Map<string, readonly string[]>();

/** As they stand in a date and by themselves: "marca" and "marzec". */
function monthsOf(language: string): readonly string[] {
  const known = MONTHS.get(language);
  if (known) return known;
  const inDate = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, i) => {
    const parts = inDate.formatToParts(new Date(Date.UTC(2023, i, 15)));
    return (parts.find(({ type }) => type === 'month')?.value ?? '').toLowerCase();
  });
  MONTHS.set(language, months);
  return months;
}

/** "7:33:19 AM", "上午7:33:19", "午後 3:05:01", "오전 7:33:19". */
const AFTERNOON = /\bp\.?\s?m\b|下午|午後|오후/i;
const MORNING = /\ba\.?\s?m\b|上午|午前|오전/i;

const pad = (number: number): string => String(number).padStart(2, '0');

/**
 * ISO 8601, or null where it is not surely read. A Kindle says no zone: its clock counts as UTC, so that a file gives
 * the same on every device.
 */
export function clippingInstant(text: string, language: string): string | null {
  const time = /(\d{1,2}):(\d\d)(?::(\d\d))?/.exec(text);
  const day = dayIn(time ? text.slice(0, time.index) : text, language);
  if (!day) return null;
  let hour = Number(time?.[1] ?? 0);
  if (AFTERNOON.test(text) && hour < 12) hour += 12;
  if (MORNING.test(text) && hour === 12) hour = 0;
  const { year, month, date } = day;
  const written = `${year}-${pad(month)}-${pad(date)}T${pad(hour)}:${time?.[2] ?? '00'}:${time?.[3] ?? '00'}.000Z`;
  const stamp = Date.parse(written);
  // The 31st of February is no day.
  return Number.isNaN(stamp) || new Date(stamp).toISOString() !== written ? null : written;
}

function dayIn(text: string, language: string): { year: number; month: number; date: number } | null {
  const east = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/.exec(text);
  if (east) return { year: Number(east[1]), month: Number(east[2]), date: Number(east[3]) };
  const year = /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(text)?.[1];
  const lower = text.toLowerCase();
  const month = 1 + monthsOf(language).findIndex((name) => name !== '' && lower.includes(name));
  const date = /(?<!\d)(\d{1,2})(?!\d)/.exec(text)?.[1];
  if (year === undefined || month === 0 || date === undefined) return null;
  return { year: Number(year), month, date: Number(date) };
}
