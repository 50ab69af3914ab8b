/* The picture of a live reply: asked for by a press of its own, shown with whose it is. */

import { useState } from 'preact/hooks';
import { t } from '../lib/i18n/words.ts';
import type { LiveCard } from '../lib/knowledge/live-lookup.ts';
import type { LivePicture } from '../lib/knowledge/live-picture.ts';
import type { PictureFile } from '../lib/knowledge/wikimedia-replies.ts';
import { BusyButton } from './busy-button.tsx';
import { Sentence } from './sentence.tsx';

export interface LivePictureRowProps {
  readonly card: LiveCard;
  readonly file: PictureFile;
  ask(request: PictureFile & { readonly language: string }): Promise<LivePicture | null>;
}

export function LivePictureRow({ card: { title, language }, file, ask }: LivePictureRowProps) {
  const [state, setState] = useState<LivePicture | 'unasked' | 'asking' | null>('unasked');
  if (state === null) return <p class="quiet small">{t('lookUpNoPicture')}</p>;
  if (typeof state === 'string') {
    const press = () => {
      setState('asking');
      void ask({ ...file, language }).then(setState);
    };
    return (
      <BusyButton class="plain small" busy={state === 'asking'} onPress={press}>
        {t('lookUpPicture')}
      </BusyButton>
    );
  }
  const { data, author, licence, page } = state;
  const source = page?.startsWith('https://') ? (
    <a href={page} target="_blank" rel="noreferrer noopener">
      {t('commonWikimediaCommons')}
    </a>
  ) : (
    t('commonWikimediaCommons')
  );
  return (
    <figure>
      <img src={data.startsWith('data:image/') ? data : ''} alt={title} />
      <figcaption class="quiet small" dir="auto">
        <Sentence code="lookUpPictureCredit" parts={[<bdi key="author">{author}</bdi>, licence, source]} />
      </figcaption>
    </figure>
  );
}
