/* The files that the command line names, one after the other, in the form it asks for. */

import { readFileSync } from 'node:fs';
import { cleanArticle } from '../../lib/text/clean-article.ts';
import { runningLines } from '../../lib/text/running-text.ts';
import { annotatedPage } from './annotated-page.ts';
import { type OpenedFile, openFile, UnreadableFile } from './open-file.ts';
import { type ReportLine, report } from './report.ts';

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
  return JSON.stringify({ file, ...report(opened) } satisfies ReportLine);
}

/** Where the words go, and where they come from when the file is `-`. */
export interface Terminal {
  readonly input: () => Buffer;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** Gives the exit code. */
export function annotate(args: readonly string[], { input, print, complain }: Terminal): number {
  const flags = args.filter((arg) => arg.startsWith('--'));
  const files = args.filter((arg) => !arg.startsWith('--'));
  const unknown = flags.find((flag) => flag !== '--html' && flag !== '--clean' && flag !== '--help');
  if (flags.includes('--help')) {
    print(USAGE);
    return 0;
  }
  if (unknown !== undefined || files.length === 0 || flags.length > 1) {
    complain(unknown ? `unknown option ${unknown}\n${USAGE}` : USAGE);
    return 1;
  }
  const form: Form = flags.includes('--html') ? 'html' : flags.includes('--clean') ? 'clean' : 'json';
  let failed = false;
  for (const file of files) {
    try {
      const bytes = file === '-' ? input() : readFileSync(file);
      print(`${printed(file, openFile(file, bytes), form)}\n`);
    } catch (error) {
      if (!(error instanceof UnreadableFile) && !isSystemError(error)) throw error;
      complain(`annotate: ${file}: ${isSystemError(error) ? systemReason(error) : error.message}\n`);
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
