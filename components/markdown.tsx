/*
 * A note's Markdown as elements. marked (MIT, well kept) reads it into tokens; here each token becomes an element of
 * ours, so markup in a note is shown as the text it is and can never run, and no sanitiser has to be right.
 */

import type { Token, Tokens } from 'marked';
import type { ComponentChildren } from 'preact';
import { webAddress } from '../lib/identity/web-address.ts';
import { Boundary } from './boundary.tsx';
import { readMarkdown } from './bounded-lexer.ts';
import { MarkedText } from './marked-text.tsx';

/** `lang`: nobody has said in which language the user writes. */
export function Markdown({ text }: { readonly text: string }) {
  return (
    <Boundary
      of={text}
      instead={
        <p class="markdown as-written" dir="auto" lang="">
          {text}
        </p>
      }
    >
      <Formatted text={text} />
    </Boundary>
  );
}

function Formatted({ text }: { readonly text: string }) {
  const { tokens, rest } = readMarkdown(text);
  return (
    <div class="markdown" lang="">
      {drawn(tokens)}
      {rest !== '' && (
        <p dir="auto" class="as-written">
          {rest}
        </p>
      )}
    </div>
  );
}

const drawn = (tokens: readonly Token[] | undefined): ComponentChildren =>
  // A note has no identity below itself: its tokens are drawn anew as a whole.
  (tokens ?? []).map((token, index) => <Drawn key={`${index}`} token={token} />);

function Drawn({ token }: { readonly token: Token }) {
  switch (token.type) {
    case 'paragraph':
      return <p dir="auto">{drawn(token.tokens)}</p>;
    case 'heading':
      return (
        <p dir="auto">
          <strong>{drawn(token.tokens)}</strong>
        </p>
      );
    case 'blockquote':
      return <blockquote dir="auto">{drawn(token.tokens)}</blockquote>;
    case 'list': {
      const { ordered, items } = token as Tokens.List;
      const rows = items.map((item, index) => (
        <li key={`${index}`} dir="auto">
          {item.task && (item.checked ? '☑ ' : '☐ ')}
          {drawn(item.tokens)}
        </li>
      ));
      return ordered ? <ol>{rows}</ol> : <ul>{rows}</ul>;
    }
    case 'strong':
      return <strong>{drawn(token.tokens)}</strong>;
    case 'em':
      return <em>{drawn(token.tokens)}</em>;
    case 'del':
      return <del>{drawn(token.tokens)}</del>;
    case 'codespan':
      return <code>{token.text}</code>;
    case 'code':
      return (
        <pre>
          <code>{token.text}</code>
        </pre>
      );
    case 'br':
      return <br />;
    case 'hr':
      return <hr />;
    case 'space':
    case 'def':
      return null;
    case 'link': {
      const address = webAddress(token.href);
      if (!address) return <>{drawn(token.tokens)}</>;
      return (
        <a href={address.href} target="_blank" rel="noreferrer noopener">
          {drawn(token.tokens)}
        </a>
      );
    }
    case 'text':
      return 'tokens' in token && token.tokens ? drawn(token.tokens) : <MarkedText text={unescaped(token.text)} />;
    case 'escape':
      return <>{token.text}</>;
    default:
      // Images would be fetched, tables and raw markup are beyond a note: shown as they were written.
      return <>{token.raw}</>;
  }
}

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** marked escapes text for HTML, which ours is not. */
const unescaped = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
