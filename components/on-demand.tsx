/*
 * A component whose code is fetched from the package when it is first drawn: what a page of ours shows only when it is
 * asked for need not be read before the page is seen.
 */

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Nothing is drawn until the code is there; from then on it is drawn at once. */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function OnDemand(props: Props) {
    const [, setReady] = useState(loaded !== null);
    useEffect(() => {
      if (loaded) return;
      void load().then((component) => {
        loaded = component;
        setReady(true);
      });
    }, []);
    const Loaded = loaded;
    return Loaded && <Loaded {...props} />;
  };
}
