/* An article as a file to take along: its name, and its text in the form that was chosen. */

import type { Say } from '../i18n/message.ts';
import { message } from '../i18n/message.ts';
import { nameInId } from '../notes/entity-name.ts';
import { colourWords } from '../notes/formats/export/export-words.ts';
import { fileName } from '../notes/formats/export/file-name.ts';
import type { ColourNames } from '../settings/note-colour.ts';
import type { ArticleParts } from './article-parts.ts';
import { buildOutgoing, type OutgoingOptions, type OutgoingReport } from './build-outgoing.ts';
import type { OutgoingArticle } from './outgoing-article.ts';
import { writeHtml } from './write-html.ts';
import { writeMarkdown } from './write-markdown.ts';

const OUTGOING_FORMS = ['markdown', 'html'] as const;
export type OutgoingForm = (typeof OUTGOING_FORMS)[number];

export interface OutgoingFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

interface Form {
  readonly ending: string;
  readonly mediaType: string;
  readonly write: (article: OutgoingArticle, say: Say) => string;
}

const FORMS: Readonly<Record<OutgoingForm, Form>> = {
  markdown: { ending: 'md', mediaType: 'text/markdown', write: writeMarkdown },
  html: { ending: 'html', mediaType: 'text/html', write: writeHtml },
};

export interface TakeAlongOptions extends Pick<OutgoingOptions, 'now' | 'say' | 'shownAs'> {
  readonly colourNames: ColourNames;
}

/** The article in the user's words for names and colours. Null where the parts do not hold together. */
export function outgoingOf(
  parts: ArticleParts,
  report: OutgoingReport,
  { colourNames, ...options }: TakeAlongOptions,
): OutgoingArticle | null {
  const names = new Map(report.cast.map(({ entityId, name }) => [entityId, name]));
  const nameOf = (id: string) => names.get(id) ?? nameInId(id);
  const colourOf = (colour: keyof ColourNames) => colourWords(colour, { nameOf, colourNames }, options.say);
  return buildOutgoing(parts, report, { ...options, nameOf, colourOf });
}

/** Null where the parts do not hold together. */
export function takeAlong(
  parts: ArticleParts,
  report: OutgoingReport,
  form: OutgoingForm,
  options: TakeAlongOptions,
): OutgoingFile | null {
  const article = outgoingOf(parts, report, options);
  if (!article) return null;
  const { say } = options;
  const { ending, mediaType, write } = FORMS[form];
  const name = fileName(article.title, say(message('exportArticle')));
  return { name: `${name}.${ending}`, mediaType, text: write(article, say) };
}
