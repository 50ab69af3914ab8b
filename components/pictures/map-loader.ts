/*
 * What draws maps, fetched once when the first is wanted: code and borders weigh more than all cards together, and few
 * cards have a place. Pages of ours give the loader to what they draw; without it there are no maps.
 */

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { World } from '../../lib/maps/world.ts';
import type { MapDrawingProps } from './map-drawing.tsx';

export interface MapKit {
  readonly world: World;
  readonly Drawing: (props: MapDrawingProps) => preact.JSX.Element | null;
}

export type LoadMaps = () => Promise<MapKit | null>;

const Loader = createContext<LoadMaps | null>(null);

export const MapsProvider = Loader.Provider;

export const useMaps = (): LoadMaps | null => useContext(Loader);

/** @param readWorld reads `data/world.json` of the package, null where that fails */
export function mapLoader(readWorld: () => Promise<unknown>): LoadMaps {
  let asked: Promise<MapKit | null> | null = null;
  const load = async (): Promise<MapKit | null> => {
    const [{ MapDrawing, openWorld }, file] = await Promise.all([import('./map-drawing.tsx'), readWorld()]);
    const world = openWorld(file);
    return world && { world, Drawing: MapDrawing };
  };
  return () => {
    asked ??= load();
    return asked;
  };
}
