/* The slash key goes to the search field from wherever nobody writes. */

import { useEffect } from 'preact/hooks';

/** Where a slash is typed. */
const FIELDS = new Set(['input', 'textarea', 'select']);

export function useSearchKey(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && FIELDS.has(event.target.localName)) return;
      const field = document.querySelector<HTMLInputElement>('input.search');
      if (!field) return;
      event.preventDefault();
      field.focus();
      field.select();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
