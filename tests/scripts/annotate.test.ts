import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { annotate as annotateFiles } from '../../scripts/annotate/annotate-files.ts';
import { REPORT_VERSION } from '../../scripts/annotate/report.ts';

const SCRIPT = resolve(import.meta.dirname, '../../scripts/annotate.ts');
const RAIN =
  'The rain had not stopped for a week when the mayor of the small town at last went down to the harbour to look at it.';
const PAGE = `<!doctype html><html lang="en"><head><title>Rain in the harbour town</title></head><body><nav><a href="/">Home</a></nav>
<article><h1>Rain in the harbour town</h1><p>date 2024-05-02 ${RAIN} ${RAIN}</p><p>${RAIN} See also Council sells the old harbour crane</p>
<p>${RAIN} ${RAIN} <script>alert(1)</script></p></article></body></html>`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'annotate-'));
  mkdirSync(join(folder, 'pages'));
  writeFileSync(join(folder, 'page.html'), PAGE);
  writeFileSync(join(folder, 'text.txt'), `${RAIN}\n\n${RAIN} See also Council sells the old harbour crane\n`);
  writeFileSync(
    join(folder, 'told.txt'),
    `date 2024-05-02 ${RAIN}\n\n${RAIN} “It will not stop,” Ada Solheim said on Tuesday.\n\nThe letter was signed 03/04/2023, and ${RAIN}\n`,
  );
  writeFileSync(join(folder, 'picture.txt'), Buffer.from([0x89, 0x50, 0, 0, 1]));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs it in this process; names of files are of `folder`, and come back so. */
function annotate(args: string[], input = '') {
  let [stdout, stderr] = ['', ''];
  const inFolder = args.map((arg) => (arg.startsWith('-') ? arg : join(folder, arg)));
  const status = annotateFiles(inFolder, {
    input: () => Buffer.from(input),
    print: (text) => {
      stdout += text.replaceAll(`${folder}${sep}`, '');
    },
    complain: (text) => {
      stderr += text.replaceAll(`${folder}${sep}`, '');
    },
  });
  return { stdout, stderr, status };
}

/** A reader passes over fields that it does not know; here each has to be written down. */
const withNothingMore = <T>(schema: T): T =>
  JSON.parse(JSON.stringify(schema), (_, part) =>
    part?.type === 'object' && part.properties ? { ...part, additionalProperties: false } : part,
  );

describe('the terminal front end', () => {
  test('has the form that the schema says, and dates and quotes in offsets of its text', () => {
    const schema = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../docs/annotate.schema.json'), 'utf8'));
    const isReport = new Ajv2020({ allowUnionTypes: true }).compile(withNothingMore(schema));
    const lines = annotate(['page.html', 'text.txt', 'told.txt']).stdout.trim().split('\n');
    const reports = lines.map((line) => JSON.parse(line));
    for (const report of reports)
      expect([report.file, isReport(report), isReport.errors]).toEqual([report.file, true, null]);
    // A field that is written down and never comes would be a promise that nobody keeps.
    expect(Object.keys(reports[0])).toEqual(Object.keys(schema.properties));
    expect(schema.properties.version.const).toBe(REPORT_VERSION);
    const { text, dates, quotes, entities } = reports[2];
    const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect(dates.map((date: never) => [words(date), (date as { value: string | null }).value])).toEqual([
      ['Tuesday', '2024-04-30'],
      ['03/04/2023', null],
    ]);
    expect(quotes.map(words)).toEqual(['“It will not stop,”']);
    const speaker = entities.find(({ id }: { id: string }) => id === quotes[0].speaker);
    expect(speaker.name).toBe('Ada Solheim');
  });

  test('prints one JSON line a file, offsets into its text', () => {
    const { stdout, status } = annotate(['page.html', 'text.txt']);
    const [page, text] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(Object.keys(page)).toEqual([
      'file',
      'version',
      'title',
      'published',
      'publishedFrom',
      'updated',
      'language',
      'text',
      'junk',
      'credits',
      'mentions',
      'entities',
      'dates',
      'quotes',
    ]);
    expect([page.file, page.title, page.published, page.publishedFrom.from]).toEqual([
      'page.html',
      'Rain in the harbour town',
      '2024-05-02',
      'text',
    ]);
    expect(page.junk.map((span: { start: number; end: number }) => page.text.slice(span.start, span.end))).toEqual([
      'date 2024-05-02',
      'See also Council sells the old harbour crane',
    ]);
    expect(page.text).not.toContain('Home');
    expect(text.junk).toHaveLength(1);
  });

  test('reads standard input', () => {
    expect(JSON.parse(annotate(['-'], PAGE).stdout).title).toBe('Rain in the harbour town');
  });

  test('is a command with exit code, output and standard input', () => {
    const run = spawnSync(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', SCRIPT, '--clean', '-', 'gone.txt'],
      {
        cwd: folder,
        encoding: 'utf8',
        input: `${RAIN}\n\n${RAIN} See also Council sells the old harbour crane\n`,
      },
    );
    expect(run).toMatchObject({ status: 1, stdout: `${RAIN}\n\n${RAIN}\n` });
    expect(run.stderr).toContain('gone.txt: there is no such file');
  });

  test('--clean prints the article without its junk', () => {
    expect(annotate(['--clean', 'text.txt']).stdout).toBe(`${RAIN}\n\n${RAIN}\n`);
    expect(annotate(['--clean', 'page.html']).stdout).toBe(`${RAIN} ${RAIN}\n\n${RAIN}\n\n${RAIN} ${RAIN}\n`);
  });

  test('--html marks the page and takes its scripts out', () => {
    const { stdout } = annotate(['--html', 'page.html']);
    expect(stdout).toMatch(
      /<mark data-junk="related" title="[^"]+">See also Council sells the old harbour crane<\/mark><\/p>/,
    );
    expect(stdout).not.toContain('alert(1)');
  });

  test('a missing or broken file is told, the others are still done, and the exit code is 1', () => {
    const { stdout, stderr, status } = annotate(['missing.html', 'picture.txt', 'pages', 'text.txt']);
    expect(stderr).toContain('missing.html: there is no such file');
    expect(stderr).toContain('picture.txt: is neither HTML nor text');
    expect(stderr).toContain('pages: is a folder');
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(1);
  });

  test('no file and an unknown option get the usage and exit code 1', () => {
    expect(annotate([])).toMatchObject({ status: 1, stdout: '' });
    expect(annotate(['--wat', 'text.txt']).stderr).toContain('unknown option --wat');
  });
});
