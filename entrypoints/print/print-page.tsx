/* What goes on paper, and above it, on the screen alone, a bar to choose what goes along and to print. */

import { render } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Markdown } from '../../components/markdown.tsx';
import { Switch } from '../../components/switch.tsx';
import type { LabelCode } from '../../lib/i18n/message.ts';
import { t, wordsOf } from '../../lib/i18n/words.ts';
import type { OutgoingArticle } from '../../lib/outgoing/outgoing-article.ts';
import { articleHtml } from '../../lib/outgoing/write-html.ts';

/** By the class of their section in what is written, and what they are called. */
const PARTS = { notes: 'commonNotes', names: 'commonNames', dates: 'outgoingDates', links: 'outgoingLinks' } as const;
type Part = keyof typeof PARTS;

/** The notes are the user's, and the addresses what a press would be on a screen; the rest when it is wanted. */
const AT_FIRST: readonly Part[] = ['notes', 'links'];

export interface PrintPageProps {
  /** Null where the page does not answer. */
  readonly article: OutgoingArticle | null;
  onPrint(): void;
}

export function PrintPage({ article, onPrint }: PrintPageProps) {
  const [chosen, setChosen] = useState<ReadonlySet<Part>>(new Set(AT_FIRST));
  const paper = useRef<HTMLElement>(null);
  const [there, setThere] = useState<readonly Part[]>([]);
  useLayoutEffect(() => {
    if (article && paper.current) setThere(draw(paper.current, article));
  }, [article]);
  if (!article) {
    return (
      <main class="print-page">
        <p role="alert">{t('outgoingNone')}</p>
      </main>
    );
  }
  const choose = (part: Part, on: boolean) =>
    setChosen(new Set([...chosen].filter((other) => other !== part).concat(on ? part : [])));
  const without = (Object.keys(PARTS) as Part[]).filter((part) => !chosen.has(part));
  return (
    <main class="print-page">
      <div class="print-bar">
        <div class="row">
          <button type="button" class="primary" onClick={onPrint}>
            {t('libPrint')}
          </button>
          {there.length > 0 && (
            <fieldset class="row">
              <legend class="unseen">{t('printWith')}</legend>
              {there.map((part) => (
                <Switch key={part} on={chosen.has(part)} onChange={(on) => choose(part, on)}>
                  {t(PARTS[part] satisfies LabelCode)}
                </Switch>
              ))}
            </fieldset>
          )}
        </div>
        {article.blocks.some(({ type }) => type === 'picture') && <p class="quiet small">{t('printNoPictures')}</p>}
      </div>
      <article
        ref={paper}
        class={['paper', ...without.map((part) => `without-${part}`)].join(' ')}
        lang={article.language}
        dir="auto"
      />
      <JunkLine {...article.junk} />
    </main>
  );
}

function JunkLine({ hidden, dimmed }: OutgoingArticle['junk']) {
  if (hidden + dimmed === 0) return null;
  return (
    <p class="junk-line quiet small">
      {hidden > 0 && t('printHidden', hidden)} {dimmed > 0 && t('printDimmed', dimmed)}
    </p>
  );
}

/** Puts the article into an element, as it is written for a file; gives the parts that it has beside its text. */
function draw(paper: HTMLElement, article: OutgoingArticle): Part[] {
  const html = articleHtml(article, wordsOf, { pictures: false, links: true });
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  paper.replaceChildren(...body.childNodes);
  for (const { number, body: words } of article.notes) {
    const place = paper.querySelector(`#note-${number} .body`);
    if (number === 0 || !place) continue;
    place.replaceChildren();
    render(<Markdown text={words} />, place);
  }
  const has = (part: Part) =>
    paper.querySelector(part === 'notes' ? 'section.notes, mark' : `section.${part}`) !== null;
  return (Object.keys(PARTS) as Part[]).filter(has);
}
