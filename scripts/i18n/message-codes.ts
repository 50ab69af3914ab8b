/* The codes of the English message file as types: which there are, and what arguments each takes. */

import type { MessageFile } from '../../lib/i18n/message-files.ts';

/** Where the codes are said, and where their types are written. */
export const ENGLISH_MESSAGES = 'public/_locales/en/messages.json';
export const MESSAGE_CODES = 'lib/i18n/codes.generated.ts';

const PLURAL = /_(?:zero|one|two|few|many|other)$/;

const HEAD = `/* Made by \`npm run i18n\` from ${ENGLISH_MESSAGES}. */

/** By code, the arguments that its words take. */
export interface MessageArguments<Argument> {
`;

/** The highest place that words name: "$2 of $1" takes two arguments. */
const argumentsIn = (words: string): number =>
  Math.max(0, ...[...words.replaceAll('$$', '').matchAll(/\$([1-9])/g)].map(([, place]) => Number(place)));

/** The source text of the types; a message with plurals takes its number first. */
export function messageCodes(file: MessageFile): string {
  const codes = new Map<string, { count: number; plural: boolean }>();
  for (const [key, { message }] of Object.entries(file)) {
    const code = key.replace(PLURAL, '');
    const known = codes.get(code);
    codes.set(code, {
      count: Math.max(argumentsIn(message), known?.count ?? 0),
      plural: code !== key || known?.plural === true,
    });
  }
  const lines = [...codes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { count, plural }]) => {
      const types = Array.from({ length: plural ? Math.max(1, count) : count }, (_, at) =>
        plural && at === 0 ? 'number' : 'Argument',
      );
      return `  readonly ${code}: readonly [${types.join(', ')}];\n`;
    });
  return `${HEAD}${lines.join('')}}\n\nexport type MessageCode = keyof MessageArguments<never>;\n`;
}
