/** How many mentions of an entity are underlined. */
export type Density = 'none' | 'first' | 'all';

export const DENSITIES: readonly Density[] = ['none', 'first', 'all'];
