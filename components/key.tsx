/* A key, or several pressed together, as they are written on the keyboard. */

import { Fragment } from 'preact';
import { keysOf } from './shortcuts.ts';

export const Key = ({ shortcut }: { readonly shortcut: string }) => (
  <span class="key">
    {keysOf(shortcut).map((key, at) => (
      <Fragment key={key}>
        {at > 0 && '+'}
        <kbd>{key}</kbd>
      </Fragment>
    ))}
  </span>
);
