/*
 * The fixture server under a name, as a site on the web. To a browser this machine's own number is a secure page,
 * whatever its address begins with, and pages of an `http:` site are not: scripts in them are given less.
 */

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuildName, buildFolder } from '../../../scripts/build.ts';

/** Nobody can have it. */
export const SITE = 'the-quay.example';

export interface SiteBuild {
  /** A copy of a test build that may see the site and nothing else. */
  readonly folder: string;
  stop(): Promise<void>;
}

export async function buildForSite(build: BuildName): Promise<SiteBuild> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-site-'));
  await cp(buildFolder(build), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions: [`http://${SITE}/*`] }));
  return { folder, stop: () => rm(folder, { recursive: true, force: true }) };
}

/** For Chromium, which is then at home there. @param origin of the fixture server */
export const chromiumKnows = (origin: string): readonly string[] => [
  `--host-resolver-rules=MAP ${SITE} ${new URL(origin).host}`,
  `--proxy-bypass-list=${SITE}`,
];

/** For Firefox, which knows names of this machine without their port. */
export const FIREFOX_KNOWS = { 'network.dns.localDomains': SITE, 'network.proxy.no_proxies_on': SITE };
