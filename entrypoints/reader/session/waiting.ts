/* Promises that are all kept at once. */

export class Waiting {
  private waiters: (() => void)[] = [];

  join(): Promise<void> {
    return new Promise((resolve) => {
      this.waiters.push(resolve);
    });
  }

  release(): void {
    for (const resolve of this.waiters) resolve();
    this.waiters = [];
  }
}
