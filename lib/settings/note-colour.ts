/* The colours of notes; they are stored by these names, whatever the user calls them. */

export const NOTE_COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;
export type NoteColour = (typeof NOTE_COLOURS)[number];

/** What the user calls some of them: “quote”, “doubt”. */
export type ColourNames = Readonly<Partial<Record<NoteColour, string>>>;
