/** The words as a name is written: one space for each gap, straight apostrophes, nothing of zero width. */
export function surfaceOf(text: string, start: number, end: number): string {
  return text
    .slice(start, end)
    .replace(/[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[’ʼ]/g, "'");
}
