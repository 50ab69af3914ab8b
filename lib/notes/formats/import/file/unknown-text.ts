/*
 * What a text is that no format knows, by how it begins; and a zip, by what lies in it. In the order asked.
 */

import type { LabelCode } from '../../../../i18n/message.ts';

const TEXTS: readonly (readonly [LabelCode, RegExp])[] = [
  ['importKindBookmarks', /^\s*<!DOCTYPE NETSCAPE-Bookmark-file-1>|"type"\s*:\s*"text\/x-moz-place-container"/i],
  ['importKindPicture', /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i],
  ['importKindPage', /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype html|html|head|body)[\s>]/i],
  ['importKindFeed', /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:rss|feed|rdf:RDF|opml)[\s>]/i],
  ['importKindXml', /^\s*<(?:\?xml|[a-z][\w:-]*[\s>])/i],
  ['importKindCalendar', /^\s*BEGIN:VCALENDAR/i],
  ['importKindContacts', /^\s*BEGIN:VCARD/i],
  ['importKindDocument', /^\s*(?:\{\\rtf|%!PS)/],
  [
    'importKindMail',
    /^(?:From \S+ |(?:Return-Path|Received|Delivered-To|MIME-Version|Message-ID|From|Date|Subject): ).*\r?\n[\w-]+: /i,
  ],
];

/** Characters looked at. */
const MAX_LOOKED_AT = 2_000;

/** Control signs that no text holds: all but tabs, ends of lines and pages. */
const isNoText = (sign: string): boolean => sign < '\t' || (sign > '\r' && sign < ' ' && sign !== '\x1b');
const MAX_NO_TEXT = 0.02;

export function textKind(text: string): LabelCode {
  const head = text.slice(0, MAX_LOOKED_AT);
  if ([...head].filter(isNoText).length > head.length * MAX_NO_TEXT) return 'importKindBytes';
  return TEXTS.find(([, form]) => form.test(head))?.[0] ?? 'importKindText';
}

const ARCHIVES: readonly (readonly [LabelCode, RegExp])[] = [
  ['importKindAnki', /^(?:.*\/)?collection\.anki2\w*$/],
  ['importKindBook', /^META-INF\/container\.xml$/],
  ['importKindSpreadsheet', /^xl\/workbook\.\w+$/],
  ['importKindDocument', /^(?:word\/document\.xml|ppt\/presentation\.xml|content\.xml)$/],
  [
    'importKindProgram',
    /^(?:META-INF\/MANIFEST\.MF|AndroidManifest\.xml|META-INF\/mozilla\.rsa|_metadata\/verified_contents\.json)$/,
  ],
];

/** Null for a zip that may hold notes. */
export const archiveKind = (names: readonly string[]): LabelCode | null =>
  ARCHIVES.find(([, form]) => names.some((name) => form.test(name)))?.[0] ?? null;
