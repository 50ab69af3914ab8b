/*
 * The junk found on a page, each item with its words, its reason, and what to do about it; and what the user's own
 * rules did here.
 */

import { useState } from 'preact/hooks';
import type { Message, MessageCode } from '../lib/i18n/message.ts';
import { t, wordsOf } from '../lib/i18n/words.ts';
import type { JudgedSpan, RuleOutcome } from '../lib/junk/user-rules.ts';
import { JUNK_KIND_NAMES } from './junk-kinds.ts';
import { usePageLanguage } from './page-language.ts';
import { Sentence } from './sentence.tsx';

export interface JunkItem extends JudgedSpan {
  readonly text: string;
}

export interface JunkListProps {
  readonly junk: readonly JunkItem[];
  readonly rules: readonly RuleOutcome[];
  /** Items that are hidden behind stubs now. */
  readonly hidden: number;
  /** The user has opened all stubs of this page. */
  readonly allOpen: boolean;
  onShow(item: JunkItem): void;
  /** Gives the reason when it failed, null when it did not. */
  onDismiss(item: JunkItem, dismissed: boolean): Promise<Message | null>;
  onOpenAll(open: boolean): void;
  onMarkBox(): Promise<Message | null>;
}

/** Words shown of a long item; the rest is on the page. */
const EXCERPT = 120;
/** Items listed; a page with more is broken or hostile, and the list must not be. */
const MAX_LISTED = 200;
const MAX_RULE_CHARACTERS = 80;

export function JunkList(props: JunkListProps) {
  const { junk, rules, hidden, allOpen, onShow, onDismiss, onOpenAll, onMarkBox } = props;
  const language = usePageLanguage();
  const [error, setError] = useState<Message | null>(null);
  const idle = rules.filter(isIdle);
  return (
    <>
      {junk.length === 0 ? (
        <p class="quiet">{t('junkNone')}</p>
      ) : (
        <ul class="junk-list">
          {junk.slice(0, MAX_LISTED).map((item) => (
            <li key={`${item.start}-${item.end}`} class={item.dismissed ? 'dismissed' : ''}>
              <p dir="auto" lang={language} class="junk-text">
                {excerptOf(item.text)}
              </p>
              <div class="row">
                <span class="quiet small grow">{item.dismissed ? t('junkDismissed') : reasonOf(item)}</span>
                <button
                  type="button"
                  class="plain small"
                  aria-label={t('actOn', t('commonShow'), excerptOf(item.text))}
                  onClick={() => onShow(item)}
                >
                  {t('commonShow')}
                </button>
                <button
                  type="button"
                  class="plain small"
                  aria-label={t('actOn', item.dismissed ? t('commonUndo') : t('junkDismiss'), excerptOf(item.text))}
                  onClick={() => void onDismiss(item, !item.dismissed).then(setError)}
                >
                  {item.dismissed ? t('commonUndo') : t('junkDismiss')}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {junk.length > MAX_LISTED && <p class="quiet small">{t('junkMore', junk.length - MAX_LISTED)}</p>}
      {idle.map((rule) => (
        <p key={rule.id} class="quiet small rule-outcome">
          <Sentence
            code={OUTCOMES[rule.state]}
            parts={[<code key="rule">{rule.pattern.slice(0, MAX_RULE_CHARACTERS)}</code>]}
          />
        </p>
      ))}
      {error && (
        <p class="error small" role="alert">
          {wordsOf(error)}
        </p>
      )}
      <div class="row">
        {(hidden > 0 || allOpen) && (
          <button type="button" class="small" onClick={() => onOpenAll(!allOpen)}>
            {allOpen ? t('junkHideAgain') : t('junkShowHidden')}
          </button>
        )}
        <button type="button" class="small" onClick={() => void onMarkBox().then(setError)}>
          {t('junkMarkBox')}
        </button>
      </div>
    </>
  );
}

const excerptOf = (text: string): string => (text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text);

type IdleRule = RuleOutcome & { readonly state: Exclude<RuleOutcome['state'], 'applied'> };

const isIdle = (rule: RuleOutcome): rule is IdleRule => rule.state !== 'applied';

const reasonOf = ({ kind, reason }: JunkItem): string =>
  kind === 'marked' ? wordsOf(reason) : t('junkReason', t(JUNK_KIND_NAMES[kind]), reason);

const OUTCOMES = {
  nothing: 'junkRuleNothing',
  'too-much': 'junkRuleTooMuch',
  broken: 'junkRuleBroken',
} as const satisfies Record<IdleRule['state'], MessageCode>;
