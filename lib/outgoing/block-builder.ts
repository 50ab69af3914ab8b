/* Lines of the page put together to blocks, by the boxes that they stand in: items of one list, cells of one table. */

import type { CellColumn } from '../text/page-parts.ts';
import type { Box, PageBlock } from '../text/page-text.ts';
import type { ListItem, OutgoingBlock, Words } from './outgoing-article.ts';

const LISTS = new Set(['ul', 'ol', 'dl', 'menu', 'dir']);
const ITEMS = new Set(['li', 'dt', 'dd']);
const PREFORMATTED = new Set(['pre', 'listing', 'xmp', 'plaintext']);
const CELLS = new Set(['td', 'th']);
const MAX_COLUMNS = 50;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What the last block was made of: the next line may belong to it. */
interface Open {
  readonly box: number;
  /** Of a list the item, of a table the row. */
  part: number;
  readonly block: OutgoingBlock;
}

export class BlockBuilder {
  readonly blocks: OutgoingBlock[] = [];
  private open: Open | null = null;
  private readonly boxes: readonly Box[];
  private readonly columns: ReadonlyMap<number, number>;

  constructor(boxes: readonly Box[], cells: readonly CellColumn[]) {
    this.boxes = boxes;
    this.columns = new Map(cells.map(({ box, column }) => [box, column]));
  }

  /** A block by itself: nothing that follows belongs to it. */
  add(block: OutgoingBlock): void {
    this.open = null;
    this.blocks.push(block);
  }

  line(line: PageBlock, words: Words): void {
    const { kind } = line;
    if (kind === 'heading') this.add({ type: 'heading', level: this.level(line), words });
    else if (kind === 'item') this.item(line, words);
    else if (kind === 'quote') this.quote(line, words);
    else if (kind === 'preformatted') this.preformatted(line, words);
    else if (kind === 'cell') this.cell(line, words);
    else this.add({ type: 'paragraph', words });
  }

  private level({ box }: PageBlock): number {
    const level = Number(/^h([1-6])$/.exec(this.boxes[box]?.tag ?? '')?.[1] ?? 2);
    return Math.max(2, level);
  }

  /** The nearest box around with one of these names; -1 where there is none. */
  private around(box: number, names: ReadonlySet<string>): number {
    let at = box;
    while (at >= 0 && !names.has(this.boxes[at]?.tag ?? '')) at = this.boxes[at]?.parent ?? -1;
    return at;
  }

  private item({ box }: PageBlock, words: Words): void {
    const own = this.around(box, ITEMS);
    let depth = 0;
    let outermost = -1;
    const nearest = this.around(box, LISTS);
    for (let at = nearest; at >= 0; at = this.around(this.boxes[at]?.parent ?? -1, LISTS)) {
      depth++;
      outermost = at;
    }
    const isOrdered = this.boxes[nearest]?.tag === 'ol';
    const item: ListItem = { depth: Math.max(1, depth), isOrdered, paragraphs: [words] };
    const open = this.open;
    if (open?.block.type !== 'list' || open.box !== outermost) {
      this.begin(outermost, own, { type: 'list', items: [item] });
      return;
    }
    const items = open.block.items as ListItem[];
    if (own >= 0 && open.part === own) ((items.at(-1) as ListItem).paragraphs as Words[]).push(words);
    else items.push(item);
    open.part = own;
  }

  private quote({ box }: PageBlock, words: Words): void {
    const own = this.around(box, new Set(['blockquote']));
    if (this.open?.block.type === 'quote' && this.open.box === own) (this.open.block.paragraphs as Words[]).push(words);
    else this.begin(own, -1, { type: 'quote', paragraphs: [words] });
  }

  private preformatted({ box }: PageBlock, words: Words): void {
    const own = this.around(box, PREFORMATTED);
    if (this.open?.block.type === 'preformatted' && this.open.box === own)
      (this.open.block.lines as Words[]).push(words);
    else this.begin(own, -1, { type: 'preformatted', lines: [words] });
  }

  private cell({ box }: PageBlock, words: Words): void {
    const [cell, row, table] = [
      this.around(box, CELLS),
      this.around(box, new Set(['tr'])),
      this.around(box, new Set(['table'])),
    ];
    if (cell < 0 || row < 0 || table < 0) {
      this.add({ type: 'paragraph', words });
      return;
    }
    if (this.open?.block.type !== 'table' || this.open.box !== table)
      this.begin(table, -1, { type: 'table', rows: [] });
    const open = this.open as Open;
    const rows = (open.block as Mutable<Extract<OutgoingBlock, { type: 'table' }>>).rows as Words[][][];
    if (open.part !== row) rows.push([]);
    open.part = row;
    const cells = rows.at(-1) as Words[][];
    const column = Math.min(this.columns.get(cell) ?? cells.length, MAX_COLUMNS);
    while (cells.length <= column) cells.push([]);
    (cells[column] as Words[]).push(words);
  }

  private begin(box: number, part: number, block: OutgoingBlock): void {
    this.blocks.push(block);
    this.open = { box, part, block };
  }
}
