/** What to do with junk: leave it, dim it without touching the page, or collapse it to a stub. */
export type JunkMode = 'leave' | 'dim' | 'hide';

export const JUNK_MODES: readonly JunkMode[] = ['leave', 'dim', 'hide'];

export const isJunkMode = (value: unknown): value is JunkMode => (JUNK_MODES as readonly unknown[]).includes(value);
