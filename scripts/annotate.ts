/*
 * The engine without a browser: `npm run -s annotate -- FILE…` prints one JSON line a file; `--html` the page with its junk and names
 * marked, `--clean` the article without its junk. `-` is standard input. A file that cannot be read is reported and the others still done.
 */

import { readFileSync } from 'node:fs';
import process from 'node:process';
import { cleanArticle } from '../lib/text/clean-article.ts';
import { runningLines } from '../lib/text/running-text.ts';
import './english-words.ts';
import { annotatedPage } from './annotate/annotated-page.ts';
import { type OpenedFile, openFile, UnreadableFile } from './annotate/open-file.ts';
import { report } from './annotate/report.ts';

const USAGE = `usage: npm run -s annotate -- [--html | --clean] FILE…
  FILE      an HTML page or a text file; - for standard input
  --html    print the page with junk and names marked
  --clean   print the article's text without its junk
Without either, one JSON line a file.
`;

type Form = 'json' | 'html' | 'clean';

function printed(file: string, opened: OpenedFile, form: Form): string {
  if (form === 'html') return annotatedPage(opened);
  if (form === 'clean') return runningLines(cleanArticle(opened.content, opened.junk).article).join('\n\n');
  return JSON.stringify({ file, ...report(opened) });
}

function run(args: readonly string[]): number {
  const flags = args.filter((arg) => arg.startsWith('--'));
  const files = args.filter((arg) => !arg.startsWith('--'));
  const unknown = flags.find((flag) => flag !== '--html' && flag !== '--clean' && flag !== '--help');
  if (flags.includes('--help')) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (unknown !== undefined || files.length === 0 || flags.length > 1) {
    process.stderr.write(unknown ? `unknown option ${unknown}\n${USAGE}` : USAGE);
    return 1;
  }
  const form: Form = flags.includes('--html') ? 'html' : flags.includes('--clean') ? 'clean' : 'json';
  let failed = false;
  for (const file of files) {
    try {
      const bytes = file === '-' ? readFileSync(process.stdin.fd) : readFileSync(file);
      process.stdout.write(`${printed(file, openFile(file, bytes), form)}\n`);
    } catch (error) {
      if (!(error instanceof UnreadableFile) && !isSystemError(error)) throw error;
      process.stderr.write(`annotate: ${file}: ${isSystemError(error) ? systemReason(error) : error.message}\n`);
      failed = true;
    }
  }
  return failed ? 1 : 0;
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && 'syscall' in error;

const SYSTEM_REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a folder; name the files in it',
  EACCES: 'may not be read (permission denied)',
};

const systemReason = (error: NodeJS.ErrnoException): string => SYSTEM_REASONS[error.code ?? ''] ?? error.message;

process.exitCode = run(process.argv.slice(2));
