/*
 * What chrono-node finds, as spans of days. It gives moments, not EDTF: the comparison is therefore kind to it, and
 * asks only whether its moment lies in what was meant. Results with nothing but a time of day are left out.
 */

import * as chrono from 'chrono-node';
import { type Day, dayOf } from '../../lib/time/calendar.ts';

export interface ChronoDate {
  readonly start: number;
  readonly end: number;
  readonly day: Day;
}

interface Parser {
  parse(text: string, reference: Date): chrono.ParsedResult[];
}

const PARSERS: Record<string, Parser> = {
  en: chrono.en.casual,
  de: chrono.de.casual,
  fr: chrono.fr.casual,
  es: chrono.es.casual,
  it: chrono.it.casual,
  nl: chrono.nl.casual,
  pt: chrono.pt.casual,
  fi: chrono.fi.casual,
  ja: chrono.ja.casual,
  ru: chrono.ru.casual,
  sv: chrono.sv.casual,
  uk: chrono.uk.casual,
};

/**
 * With no date of the article chrono has only today to count from; that is what its users get, so that is what it is
 * given.
 */
export function chronoDates(text: string, language: string, published: string | null): ChronoDate[] {
  const parser = PARSERS[language];
  if (!parser) return [];
  const reference = published === null ? new Date() : new Date(`${published.slice(0, 10)}T12:00:00`);
  return parser.parse(text, reference).flatMap((result) => {
    const { start } = result;
    const dated = (['day', 'weekday', 'month', 'year'] as const).some((part) => start.isCertain(part));
    const moved = start.date().toDateString() !== reference.toDateString();
    if (!dated && !moved && start.isCertain('hour')) return [];
    const day = dayOf(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0);
    return day === null ? [] : [{ start: result.index, end: result.index + result.text.length, day }];
  });
}
