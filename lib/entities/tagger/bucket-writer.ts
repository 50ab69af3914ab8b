/*
 * Writes what is seen at a token as numbers of the weight table. The number of each kind of feature, its slot, is part
 * of the trained model.
 */

import { mix } from './hashing.ts';

export class BucketWriter {
  /** Buckets written so far. */
  count = 0;
  private readonly out: Int32Array;
  /** The table's size less one. */
  private readonly mask: number;

  constructor(out: Int32Array, mask: number) {
    this.out = out;
    this.mask = mask;
  }

  emit(slot: number, value: number): void {
    this.out[this.count++] = mix(value, slot) & this.mask;
  }
}
