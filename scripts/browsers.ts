/*
 * Where Chromium and Firefox are on this machine, and how to get them when they are not: apt on Debian as root,
 * elsewhere Playwright's installer for Chromium and Puppeteer's for Firefox. A browser that cannot be had is an error
 * with a message, never a skipped test.
 */

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { installWithApt, isExecutable, ProgramMissing, placesOnPath, runInstaller } from './programs.ts';

export type BrowserName = 'chromium' | 'firefox';

export class BrowserMissing extends ProgramMissing {}

const ROOT = resolve(import.meta.dirname, '..');
/** Where Puppeteer's installer puts Firefox for us. */
const FIREFOX_CACHE = join(ROOT, '.cache', 'browsers');

/**
 * The usual places, best first. Chrome itself comes last: branded builds since 137 ignore `--load-extension`, so that
 * only Chromium and "Chrome for Testing" can run an unpacked extension from the command line.
 */
const PLACES: Record<BrowserName, { variable: string; commands: string[]; files: string[] }> = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser'],
    files: [
      '/usr/bin/chromium',
      '/usr/lib/chromium/chromium',
      '/snap/bin/chromium',
      '/opt/homebrew/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    files: [
      '/usr/bin/firefox-esr',
      '/usr/lib/firefox-esr/firefox-esr',
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** Browsers that the two installers put outside the usual places. */
async function downloaded(name: BrowserName): Promise<string[]> {
  if (name === 'chromium') {
    const { chromium } = await import('playwright-core');
    return [chromium.executablePath()];
  }
  const { getInstalledBrowsers } = await import('@puppeteer/browsers');
  return (await getInstalledBrowsers({ cacheDir: FIREFOX_CACHE })).map((browser) => browser.executablePath);
}

/** The browser's executable, or null. A path given by the environment is taken at its word and must exist. */
export async function findBrowser(name: BrowserName): Promise<string | null> {
  const { variable, commands, files } = PLACES[name];
  const given = process.env[variable];
  if (given) {
    if (isExecutable(given)) return given;
    throw new BrowserMissing(`${variable} names ${given}, which is not a program that can be run.`);
  }
  return [...commands.flatMap(placesOnPath), ...files, ...(await downloaded(name))].find(isExecutable) ?? null;
}

const isDebian = (): boolean =>
  existsSync('/etc/os-release') && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));

function installOnDebian(names: readonly BrowserName[]): boolean {
  const packages = names.map((name) => (name === 'chromium' ? 'chromium' : 'firefox-esr'));
  // One Latin font, or the screenshots show boxes.
  return installWithApt([...packages, 'fonts-dejavu-core']);
}

function installElsewhere(name: BrowserName): boolean {
  if (name === 'firefox') {
    const cli = join(ROOT, 'node_modules', '@puppeteer', 'browsers', 'lib', 'main-cli.js');
    return runInstaller(process.execPath, [cli, 'install', 'firefox@stable', '--path', FIREFOX_CACHE]);
  }
  const cli = join(ROOT, 'node_modules', 'playwright-core', 'cli.js');
  const withLibraries = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  return runInstaller(process.execPath, [cli, 'install', ...withLibraries, 'chromium']);
}

/**
 * The executables of all the named browsers, installed when missing. Throws `BrowserMissing` with advice when one
 * cannot be had.
 */
export async function ensureBrowsers<Name extends BrowserName>(names: readonly Name[]): Promise<Record<Name, string>> {
  const missing: Name[] = [];
  for (const name of names) if ((await findBrowser(name)) === null) missing.push(name);
  if (missing.length > 0) {
    process.stderr.write(`sidelight: no ${missing.join(' and no ')} found; installing.\n`);
    if (isDebian() && process.getuid?.() === 0) installOnDebian(missing);
    else for (const name of missing) installElsewhere(name);
  }
  const found: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const path = await findBrowser(name);
    if (path === null)
      throw new BrowserMissing(
        `no ${name} here, and installing it failed (messages above). Install it and name its program in ${PLACES[name].variable}.`,
      );
    found[name] = path;
  }
  return found as Record<Name, string>;
}
