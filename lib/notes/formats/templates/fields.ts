/* Which fields a template may ask for, and of what shape each is. Filled by `template-data.ts`; told in the library. */

/**
 * `own`: Markdown of the user's. `address`: of the web, without a sign that means something in any file. `texts`:
 * several words or names.
 */
export type Kind = 'text' | 'own' | 'address' | 'texts';
export type Shape = Kind | { readonly list: Fields } | { readonly record: Fields };
export type Fields = Readonly<Record<string, Shape>>;

export const ENTITY_FIELDS = { name: 'text', id: 'text', address: 'address' } as const satisfies Fields;

export const NOTE_FIELDS = {
  quote: 'text',
  body: 'own',
  tags: 'texts',
  names: 'texts',
  entities: { list: ENTITY_FIELDS },
  colour: 'text',
  colourId: 'text',
  created: 'text',
  modified: 'text',
  link: 'address',
  credit: 'text',
  heading: 'text',
  paragraph: 'text',
  id: 'text',
  block: 'text',
} as const satisfies Fields;

export const ARTICLE_FIELDS = {
  title: 'text',
  author: 'text',
  publisher: 'text',
  published: 'text',
  accessed: 'text',
  address: 'address',
  site: 'text',
  key: 'text',
  tags: 'texts',
  names: 'texts',
  entities: { list: ENTITY_FIELDS },
  notes: { list: NOTE_FIELDS },
} as const satisfies Fields;

/** Words of the interface, in its language. */
const LABEL_FIELDS = { link: 'text', notes: 'text' } as const satisfies Fields;

const EVERYWHERE = { notes: { list: NOTE_FIELDS }, today: 'text', label: { record: LABEL_FIELDS } } as const;

/** By what a file holds. */
export const TEMPLATE_FIELDS = {
  article: { article: { record: ARTICLE_FIELDS }, ...EVERYWHERE },
  all: { articles: { list: ARTICLE_FIELDS }, ...EVERYWHERE },
} as const satisfies Record<string, Fields>;

/** In a loop: which round it is, and whether it is the first or the last. */
export const LOOP_FIELDS = { first: 'text', last: 'text', number: 'text' } as const satisfies Fields;
