/* What a file holds, in the one form that suits it: what formats are asked about. */

import type { Table } from './read-table.ts';

export interface TextFile {
  /** Its path in an archive; '' for one that was given by itself. */
  readonly name: string;
  text(): string;
}

export type ImportFile =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'archive'; readonly files: readonly TextFile[] };
