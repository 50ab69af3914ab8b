/* A message as its code and arguments, for tests of what takes a `Say`: what is said is asserted, not its English. */

import type { Argument, Say } from '../lib/i18n/message.ts';

export const sayCodes: Say = ({ code, args = [] }) =>
  args.length === 0 ? code : `${code}(${args.map(argumentOf).join(', ')})`;

const argumentOf = (argument: Argument): string => (typeof argument === 'object' ? sayCodes(argument) : `${argument}`);
