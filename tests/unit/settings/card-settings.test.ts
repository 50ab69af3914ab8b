import { describe, expect, test } from 'vitest';
import { readCardSettings, withArticleDate, withChoice, withMuted } from '../../../lib/settings/card-settings.ts';
import { DEFAULT_SETTINGS, readSettings } from '../../../lib/settings/settings.ts';

describe('card settings', () => {
  test('a damaged value loses what is damaged and nothing else', () => {
    const read = readCardSettings({
      hover: 'always',
      underlineDates: true,
      choices: { 'person:kim': 'Q1', 'place:georgia': null, 'place:paris': 7 },
      muted: ['Q2'],
      articleDates: { 'https://news.example/a': '2023-09-13', 'https://news.example/b': '2023-19-13' },
    });
    expect(read).toEqual({
      hover: 'off',
      underlineDates: true,
      memory: true,
      choices: { 'person:kim': 'Q1', 'place:georgia': null },
      muted: {},
      articleDates: { 'https://news.example/a': '2023-09-13' },
    });
  });

  test('what was said about a name survives storage and can be taken back', () => {
    const chosen = withChoice(DEFAULT_SETTINGS, ['place:georgia', 'place:sakartvelo'], 'Q230');
    const said = withArticleDate(withMuted(chosen, 'Q230', 'Georgia'), 'https://news.example/a', '2023-09-13');
    const stored = readSettings(JSON.parse(JSON.stringify(said)));
    expect(stored).toEqual(said);
    expect(stored.choices).toEqual({ 'place:georgia': 'Q230', 'place:sakartvelo': 'Q230' });
    const undone = withArticleDate(
      withMuted(withChoice(stored, ['place:georgia', 'place:sakartvelo'], undefined), 'Q230', undefined),
      'https://news.example/a',
      undefined,
    );
    expect(undone).toEqual(DEFAULT_SETTINGS);
  });

  test('"none of these" is a choice, not the absence of one', () => {
    expect(withChoice(DEFAULT_SETTINGS, ['person:kim'], null).choices).toEqual({ 'person:kim': null });
  });
});
