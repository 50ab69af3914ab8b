import { expect, test } from 'vitest';
import { describeName } from '../../../../lib/entities/linking/describe-name.ts';
import type { EntityType } from '../../../../lib/entities/mention.ts';
import { type Message, message } from '../../../../lib/i18n/message.ts';

test.each<[name: string, type: EntityType, dominant: string, told: Message | null]>([
  ['Visby Airport', 'place', '', message('kindAirport')],
  ['Visby Airport', 'organisation', '', null],
  ['Airport', 'place', '', null],
  ['USS Fennimore', 'organisation', '', message('kindShipUsNavy')],
  ['USS fennimore', 'organisation', '', null],
  ['Japanese coast guard', 'organisation', '', message('kindBodyOf', 'Coast guard', 'Japan')],
  ['Interior Ministry', 'organisation', 'NL', message('kindBodyOfThe', 'Interior ministry', 'Netherlands')],
  ['Interior Ministry', 'organisation', '', null],
  ['Ministry of Defence of Japan', 'organisation', '', message('kindBodyOf', 'Ministry of defence', 'Japan')],
  ['Moscow police', 'organisation', '', null],
  ['Ada Solheim', 'person', '', null],
  ['Harbour Records', 'organisation', '', message('kindRecordLabel')],
])('%s, a %s where %j is spoken of', (name, type, dominant, told) => {
  expect(describeName(name, type, dominant)).toEqual(told);
});
