/*
 * Whether an element may be hidden with its words. A picture, a player or a form in it is more than words, and stays;
 * but a box of other stories has their pictures in its links, and a plea for a subscription has a field to fill in.
 */

/** @param frame such pictures and fields may go too */
export function onlyWords(element: Element, frame: boolean): boolean {
  if (element.querySelector('video, audio, iframe, canvas, textarea')) return false;
  const more = element.querySelectorAll('img, picture, input, select');
  if (more.length === 0) return true;
  if (!frame) return false;
  return [...more].every((part) =>
    part.matches('img, picture') ? isTeaserPicture(part, element) : isUntouched(part as HTMLInputElement),
  );
}

/**
 * In a link that says something, or that leads where such a link of the same box leads. A link to the large picture
 * does neither.
 */
function isTeaserPicture(picture: Element, box: Element): boolean {
  const link = picture.closest('a[href]');
  if (!link || !box.contains(link) || picture.closest('figure')?.querySelector('figcaption')) return false;
  if (hasWords(link)) return true;
  const target = link.getAttribute('href');
  return [...box.querySelectorAll('a[href]')].some(
    (other) => other !== link && other.getAttribute('href') === target && hasWords(other),
  );
}

const hasWords = (element: Element): boolean => /[\p{L}\p{N}]/u.test(element.textContent ?? '');

/** Nobody is writing in it. */
const isUntouched = (field: HTMLInputElement): boolean =>
  field !== field.ownerDocument.activeElement && (field.localName === 'select' || field.value === field.defaultValue);
