/* Circles in a graph of imports, between files and between the rooms they stand in. */

/** Node → the nodes it imports. */
export type ImportGraph = ReadonlyMap<string, ReadonlySet<string>>;

/** Groups of two or more nodes of which each reaches each other (Tarjan's strongly connected components). */
export function circlesIn(graph: ImportGraph): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];

  const visit = (node: string): number => {
    const number = order.size;
    order.set(node, number);
    let low = number;
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      const seen = order.get(next);
      if (seen === undefined) low = Math.min(low, visit(next));
      else if (stack.includes(next)) low = Math.min(low, lowest.get(next) ?? seen);
    }
    lowest.set(node, low);
    if (low === number) {
      const circle = stack.splice(stack.indexOf(node));
      if (circle.length > 1) circles.push(circle.toSorted());
    }
    return low;
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return circles;
}

/**
 * What a file is as seen from a folder: one of its own files or, taken as a whole, one of its folders. Null outside.
 */
export function childOf(folder: string, file: string): string | null {
  const prefix = folder === '' ? '' : `${folder}/`;
  if (!file.startsWith(prefix)) return null;
  return prefix + file.slice(prefix.length).split('/')[0];
}

/** A graph of files as seen from a folder: its children, and which of them imports which. */
export function seenFrom(folder: string, graph: ImportGraph): ImportGraph {
  const seen = new Map<string, Set<string>>();
  for (const [file, imports] of graph) {
    const from = childOf(folder, file);
    if (from === null) continue;
    const targets = seen.get(from) ?? new Set();
    seen.set(from, targets);
    for (const target of imports) {
      const to = childOf(folder, target);
      if (to !== null && to !== from) targets.add(to);
    }
  }
  return seen;
}

/** The imports that tie a circle, as lines to read. */
export const tiesOf = (circle: readonly string[], graph: ImportGraph): string[] => {
  const within = (file: string) => circle.find((node) => file === node || file.startsWith(`${node}/`));
  return [...graph].flatMap(([file, imports]) =>
    [...imports].flatMap((target) => {
      const [from, to] = [within(file), within(target)];
      return from && to && from !== to ? [`${file} → ${target}`] : [];
    }),
  );
};
