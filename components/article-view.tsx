/*
 * One article at a glance: what was found, what becomes of junk, and then part by part. The popup and the panel beside
 * the page show the same.
 */

import { t } from '../lib/i18n/words.ts';
import type { ArticleSectionProps } from './article-section.ts';
import { ARTICLE_SECTIONS } from './article-sections.tsx';
import { Boundary } from './boundary.tsx';
import { ForcedColours } from './forced-colours.tsx';
import { FoundLine } from './found-line.tsx';
import { JunkModeChoice } from './junk-mode-choice.tsx';
import { PageLanguageProvider } from './page-language.ts';
import { Switch } from './switch.tsx';

export function ArticleView({ report, actions }: ArticleSectionProps) {
  return (
    <PageLanguageProvider value={report.language}>
      <FoundLine report={report} />
      <div class="row first-choices">
        <JunkModeChoice mode={report.junkMode} onMode={actions.setJunkMode} />
        <Switch on={report.focus} onChange={actions.toggleFocus}>
          {t('pageFocus')}
        </Switch>
      </div>
      <ForcedColours />
      <div class="sections">
        {ARTICLE_SECTIONS.map((Section) => (
          <Boundary key={Section.displayName} of={report}>
            <Section report={report} actions={actions} />
          </Boundary>
        ))}
      </div>
    </PageLanguageProvider>
  );
}
