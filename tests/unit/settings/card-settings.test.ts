import { describe, expect, test } from 'vitest';
import { withArticleDate, withChoice, withMuted } from '../../../lib/settings/card-settings.ts';
import { DEFAULT_SETTINGS, readSettings } from '../../../lib/settings/settings.ts';

describe('what was said about names and days', () => {
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
