/* Sidelight on one site: on or off. */

import { Sentence } from './sentence.tsx';
import { Switch } from './switch.tsx';

export interface SiteSwitchProps {
  readonly host: string;
  readonly enabled: boolean;
  onEnabled(on: boolean): void;
}

export const SiteSwitch = ({ host, enabled, onEnabled }: SiteSwitchProps) => (
  <div class="site-switch">
    <Switch on={enabled} onChange={onEnabled}>
      <Sentence
        code="siteOn"
        parts={[
          <strong key="host" dir="auto">
            {host}
          </strong>,
        ]}
      />
    </Switch>
  </div>
);
