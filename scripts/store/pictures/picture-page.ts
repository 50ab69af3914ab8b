/*
 * What is drawn around a screenshot for the stores: a caption over a window, with the popup below its button where one
 * is open. All of it is one page, drawn by the browser.
 */

/** PNG, and where it stands in the window, in CSS pixels. */
export interface Shot {
  readonly png: Buffer;
  readonly width: number;
  readonly height: number;
}

export interface Picture {
  /** Of the caption, BCP 47. */
  readonly language: string;
  readonly caption: string;
  readonly address: string;
  /** Of what the window shows: what lies over it is put where its lines end. */
  readonly dir: 'ltr' | 'rtl';
  /** What the window shows; what is higher than the window is cut off. */
  readonly page: Shot;
  readonly popup: Shot | null;
}

/** What each of the stores takes. */
export const PICTURE = { width: 1280, height: 800 };
/** Of the page in the window. */
export const WINDOW = { width: 1120, height: 636 };

const FONTS = 'system-ui, "Noto Sans", "Noto Sans CJK JP", "Noto Sans Arabic", sans-serif';

const STYLE = `
  * { box-sizing: border-box; margin: 0 }
  body { width: ${PICTURE.width}px; height: ${PICTURE.height}px; overflow: hidden; font-family: ${FONTS};
    background: #2a3a5f }
  h1 { height: 122px; display: flex; align-items: center; justify-content: center; gap: 20px; padding: 6px 60px 0;
    font-size: 36px; font-weight: 600; line-height: 1.15; color: #fff8e6; text-align: center; text-wrap: balance }
  h1 svg { width: 58px; height: 58px; flex: none; border-radius: 14px; box-shadow: 0 0 0 1.5px #fff8e640 }
  .window { position: relative; width: ${WINDOW.width}px; height: 690px; margin: 0 auto; border-radius: 12px 12px 0 0;
    overflow: hidden; background: #fff; box-shadow: 0 12px 60px #0008 }
  .bar { height: 42px; display: flex; align-items: center; gap: 8px; padding: 0 14px; background: #e9e7e1 }
  .bar i { width: 12px; height: 12px; border-radius: 50%; background: #c9c5ba }
  .bar span { flex: 1; margin: 0 12px; padding: 5px 16px; border-radius: 14px; background: #fff; font-size: 14px; color: #5b5b57 }
  .bar svg { width: 24px; height: 24px }
  .window > img { display: block; width: ${WINDOW.width}px }
  .popup { position: absolute; inset-inline-end: 12px; top: 46px; border-radius: 8px; box-shadow: 0 6px 30px #0006;
    border: 1px solid #0002; overflow: hidden }
  .popup img { display: block }
`;

/** Of the screen of a telephone. */
export const PHONE = { width: 360, height: 640 };

const PHONES = `
  .phones { display: flex; justify-content: center; gap: 44px }
  .phones div { padding: 10px; border-radius: 26px; background: #10182b; box-shadow: 0 12px 50px #0008 }
  .phones img { display: block; border-radius: 18px }
`;

const image = ({ png, width }: Shot): string =>
  `<img alt="" width="${width}" src="data:image/png;base64,${png.toString('base64')}">`;

/** Three telephones beside each other. @param icon SVG */
export const phonesPage = (caption: string, shots: readonly Shot[], icon: string): string => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <style>${STYLE}${PHONES}</style>
  <body>
    <h1>${icon}<span>${caption}</span></h1>
    <div class="phones">${shots.map((shot) => `<div>${image(shot)}</div>`).join('')}</div>
  </body>
</html>
`;

/** @param icon SVG */
export const picturePage = (picture: Picture, icon: string): string => `<!doctype html>
<html lang="${picture.language}">
  <meta charset="utf-8">
  <style>${STYLE}</style>
  <body>
    <h1 dir="auto">${icon}<span>${picture.caption}</span></h1>
    <div class="window" dir="${picture.dir}">
      <div class="bar"><i></i><i></i><i></i><span><bdi>${picture.address}</bdi></span>${icon}</div>
      ${image(picture.page)}
      ${picture.popup ? `<div class="popup">${image(picture.popup)}</div>` : ''}
    </div>
  </body>
</html>
`;
