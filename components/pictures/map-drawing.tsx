/* A map in SVG, in the colours of the page it stands in; its description names what it shows. */

import { useMemo } from 'preact/hooks';
import { formatKilometres, formatList, regionName } from '../../lib/i18n/formats.ts';
import { t, wordsLanguage } from '../../lib/i18n/words.ts';
import { type DrawnMap, drawMap } from '../../lib/maps/draw-map.ts';
import type { MapSpot } from '../../lib/maps/spots.ts';
import type { World } from '../../lib/maps/world.ts';

export { openWorld } from '../../lib/maps/world.ts';

export interface MapDrawingProps {
  readonly world: World;
  readonly spots: readonly MapSpot[];
  /** ISO 3166-1 of the countries that are filled. */
  readonly countries: readonly string[];
  /** A press on a marked place. */
  onSpot?(index: number): void;
}

const SIZE = { width: 320, height: 160 };

/** Of the names on a map, those that are read out: the largest. */
const MAX_TOLD = 6;

function described({ spots, countries }: MapDrawingProps, { names, scale }: DrawnMap): string {
  const shown = [...spots.map(({ name }) => name), ...countries.map(regionName)];
  const around = names.map(({ text }) => text).filter((name) => !shown.includes(name));
  const of = formatList([...new Set(shown)]);
  // Around what is all over the world lies the rest of it.
  return around.length === 0 || scale === null
    ? t('pictureMap', of)
    : t('pictureMapAround', of, formatList(around.slice(0, MAX_TOLD)));
}

/** How far beside a dot or a name a press still means it, in pixels of the map. */
const MAX_BESIDE = 14;

function nearestSpot({ spots }: DrawnMap, x: number, y: number): number | null {
  const away = spots.map(({ x: nameX, y: nameY, dot }) =>
    Math.min(Math.hypot(nameX - x, nameY - y), dot ? Math.hypot(dot[0] - x, dot[1] - y) : MAX_BESIDE + 1),
  );
  const nearest = Math.min(...away);
  return nearest <= MAX_BESIDE ? away.indexOf(nearest) : null;
}

export function MapDrawing(props: MapDrawingProps) {
  const { world, spots, countries, onSpot } = props;
  const map = useMemo(
    () => drawMap(world, { spots, countries, size: SIZE, nameOf: regionName }),
    [world, spots, countries],
  );
  if (!map) return null;
  const { width, height } = map.size;
  const press = (event: MouseEvent & { readonly currentTarget: SVGElement }) => {
    const { left, top, width: wide } = event.currentTarget.getBoundingClientRect();
    const pixels = width / Math.max(1, wide);
    const index = nearestSpot(map, (event.clientX - left) * pixels, (event.clientY - top) * pixels);
    if (index !== null) onSpot?.(index);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list of names leads to the same words.
    <svg
      class={onSpot ? 'map pressed' : 'map'}
      viewBox={`0 0 ${width} ${height}`}
      // Names by the browser, in the language of the words.
      lang={wordsLanguage()}
      role="img"
      aria-label={described(props, map)}
      onClick={press}
    >
      <path class="land" d={map.land} />
      <path class="land chosen" d={map.chosen} />
      {map.names.map(({ text, x, y }) => (
        <text key={`${text} ${x}`} x={x} y={y}>
          {text}
        </text>
      ))}
      {map.spots.map(({ index, text, x, y, dot, named }) => (
        <g key={index} class="spot">
          {dot && <circle cx={dot[0]} cy={dot[1]} r={3.5} />}
          {named ? (
            <text x={x} y={y}>
              {text}
            </text>
          ) : (
            <title>{text}</title>
          )}
        </g>
      ))}
      {map.scale && (
        <g class="scale">
          <path d={`M8,${height - 9}v3h${map.scale.pixels}v-3`} />
          <text x={8} y={height - 14}>
            {formatKilometres(map.scale.kilometres)}
          </text>
        </g>
      )}
    </svg>
  );
}
