/* Pictures for the README and the site that no store shows: on a dark page, and at the size of a telephone. */

import { openPopup } from '../../../tests/e2e/harness/session.ts';
import { PHONE, phonesPage, picturePage, type Shot } from './picture-page.ts';
import { shoot, withCard } from './scenes.ts';
import type { Stage } from './stage.ts';

export type DocsPicture = (stage: Stage, icon: string) => Promise<string>;

/** By name, the page that is drawn. */
export const DOCS_PICTURES: Readonly<Record<string, DocsPicture>> = {
  dark: async (stage, icon) =>
    picturePage({ language: 'en', caption: 'Light or dark, as the page is', ...(await withCard(stage, 'dark')) }, icon),

  async phone(stage, icon) {
    const page = await stage.openArticle('en', false);
    const shots: Shot[] = [];
    const popup = await openPopup(stage.chromium, page);
    for (const own of [popup, ...(await openOwnPages(stage))]) {
      await own.setViewportSize(PHONE);
      await own.bringToFront();
      shots.push(await shoot(own));
    }
    return phonesPage('On a telephone, too: Firefox for Android', shots, icon);
  },
};

const openOwnPages = async ({ chromium }: Stage) => [
  await chromium.openOwnPage('library.html'),
  await chromium.openOwnPage('options.html'),
];
