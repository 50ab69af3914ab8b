import { describe, expect, test } from 'vitest';
import { NO_EXPORT_WORDS } from '../../../../../lib/notes/formats/export/export-words.ts';
import { templateFiles } from '../../../../../lib/notes/formats/templates/template-files.ts';
import type { Note } from '../../../../../lib/notes/note.ts';
import type { ExportTemplate } from '../../../../../lib/settings/export-template.ts';
import { sayCodes } from '../../../../say-codes.ts';
import { sampleNote } from '../../sample-note.ts';

const options = { now: '2026-05-01T12:00:00.000Z', say: sayCodes, words: NO_EXPORT_WORDS };

const template = (part: Partial<ExportTemplate>): ExportTemplate => ({
  ...{ id: 'x', name: 'x', per: 'article', form: 'markdown', ending: 'md', file: '{{ article.title }}', text: '' },
  ...part,
});

function filled(part: Partial<ExportTemplate>, notes: readonly Note[] = [sampleNote(1)]): string {
  const made = templateFiles(template(part), notes, options);
  return made.ok ? made.files.map(({ text }) => text).join('=====') : sayCodes(made.fault.why);
}

/** A note whose article has this title. */
const titled = (title: string, source?: string): Note => {
  const note = sampleNote(1, source);
  return { ...note, article: note.article && { ...note.article, title } };
};

describe('files', () => {
  test('are one an article, each of its own name, whatever the titles are', () => {
    const notes = ['A/B', 'a b', '', 'CON', '../../etc'].map((title, i) => titled(title, `https://a.example/${i}`));
    const made = templateFiles(template({}), notes, options);
    expect(made).toMatchObject({ ok: true });
    expect(made.ok && made.files.map(({ name }) => name)).toEqual([
      'A B.md',
      'a b 2.md',
      'https a.example 2.md',
      'exportArticle CON.md',
      'etc.md',
    ]);
    expect(made.ok && made.files[0]).toMatchObject({ mediaType: 'text/markdown', article: 'https://a.example/0' });
  });

  test('or one of all', () => {
    const all = template({
      per: 'all',
      file: 'x-{{ today }}',
      ending: 'bib',
      text: '{% for a in articles %}{{ a.key }} {% end %}',
    });
    const made = templateFiles(
      all,
      [titled('The harbour wall'), titled('The harbour wall', 'https://a.example')],
      options,
    );
    expect(made).toEqual({
      ok: true,
      files: [
        {
          ...{ name: 'x-2026-05-01.bib', mediaType: 'application/x-bibtex', article: '' },
          text: 'quay2026harbour quay2026harbour-2 ',
        },
      ],
    });
  });

  test('are none where a template is wrong, and it is said in which of its two texts', () => {
    expect(templateFiles(template({ file: '{{ x }}' }), [sampleNote(1)], options)).toMatchObject({
      ok: false,
      in: 'file',
    });
    expect(templateFiles(template({ text: '{{ x }}' }), [sampleNote(1)], options)).toMatchObject({
      ok: false,
      in: 'text',
    });
  });

  test('are not made without end', () => {
    const notes = Array.from({ length: 300 }, (_, i) => sampleNote(i, 'https://a.example'));
    const loops = '{% for a in notes %}{% for b in notes %}{% for c in notes %}x{% end %}{% end %}{% end %}';
    expect(() => templateFiles(template({ text: loops }), notes, options)).toThrow('templateTooMuch');
  });
});

describe('filling', () => {
  const note = {
    ...sampleNote(1),
    tags: ['sea side', 'b'],
    entities: ['Q1', 'person:anna berg'],
    body: 'One *thought*.\nTwo.',
  };

  test.each<[text: string, expected: string]>([
    ['{{ article.title }}', 'Harbour news 1'],
    ['{{ article.published | date: "D.M.YY" }}', '2.3.26'],
    ['{{ article.title | date }}', ''],
    ['{{ article.author | default: "nobody" }}', 'nobody'],
    ['{{ article.title | upper | short: 9 }}', 'HARBOUR…'],
    ['{{ article.title | replace: "news", "$&" }}', 'Harbour \\$\\& 1'],
    ['{{ article.tags | join: " / " }}', 'sea side / b'],
    ['{{ article.tags }}', 'sea side, b'],
    ['{{ article.tags | tag | each: "#" | join: " " }}', '#sea-side #b'],
    ['{{ article.tags | sort | first: 1 }}', 'b'],
    ['{{ article.names | wikilink | join: " " }}', '[[Q1]] [[Anna Berg]]'],
    ['{{ article.title | url }}', 'Harbour%20news%201'],
    ['{{ article.title | yaml }}', '"Harbour news 1"'],
    ['{{ article.author | each: "(", ")" }}', ''],
    ['{% for note in notes %}{{ note.body }}{% end %}', 'One *thought*.\nTwo.'],
    ['{% for note in notes %}{{ note.body | html }}{% end %}', 'One *thought*.\nTwo.'],
    ['{% for note in notes %}{{ note.body | lines: "- ", "  " }}{% end %}', '- One *thought*.\n  Two.'],
    [
      '{% for note in notes %}{{ note.colour }} {{ note.colourId }} {{ note.block }}{% end %}',
      'colourGreen green 00000000',
    ],
    [
      '{% for note in notes %}{% for e in note.entities %}{{ e.name }}={{ e.id }} {{ e.address }};{% end %}{% end %}',
      'Q1=Q1 http://www.wikidata.org/entity/Q1;Anna Berg=person:anna berg ;',
    ],
    ['{% if article.author %}a{% elsif article.tags contains "b" %}b{% else %}c{% end %}', 'b'],
    ['{% if article.title == "Harbour news 1" and not article.author %}yes{% end %}', 'yes'],
    ['{% if article.title != "x" or article.author %}yes{% else %}no{% end %}', 'yes'],
    [
      '{% for tag in article.tags %}{{ loop.number }}{{ tag }}{% if not loop.last %}, {% end %}{% end %}',
      '1sea side, 2b',
    ],
    [
      '{% for note in notes %}{% for tag in note.tags %}{{ article.title | short: 3 }}{{ tag }} {% end %}{% end %}',
      'Ha…sea side Ha…b ',
    ],
    ['a\n{% if article.title %}\nb\n{% end %}\nc', 'a\nb\nc'],
    ['a\n  {# a remark #}  \nc', 'a\nc'],
    ['a {% if article.title %}b{% end %}\nc', 'a b\nc'],
    ['{{ label.link }} {{ today }}', 'exportToWords 2026-05-01'],
  ])('%j', (text, expected) => {
    expect(filled({ text }, [note])).toBe(expected);
  });

  test('says of a note without an article what it is', () => {
    const loose = { ...sampleNote(1), article: null, target: null };
    expect(
      filled({ text: '{{ article.title }}|{{ article.address }}|{{ article.site }}|{{ article.published }}' }, [loose]),
    ).toBe('exportLoose|||');
  });
});

describe('a page’s words stay words', () => {
  const evil = '</b><script>x</script> [a](javascript:x) {curly} % _ = \\ "q"\n---\n# h';

  test.each<[form: ExportTemplate['form'], expected: string]>([
    ['html', '&lt;/b&gt;&lt;script&gt;x&lt;/script&gt; [a](javascript:x) {curly} % _ = \\ &quot;q&quot;\n---\n# h'],
    ['plain', evil],
    [
      'bibtex',
      '</b><script>x</script> [a](javascript:x) \\textbraceleft{}curly\\textbraceright{} \\% \\_ = \\textbackslash{} "q" --- \\# h',
    ],
    ['ris', '</b><script>x</script> [a](javascript:x) {curly} % _ = \\ "q" --- # h'],
    ['json', '</b><script>x</script> [a](javascript:x) {curly} % _ = \\\\ \\"q\\"\\n---\\n# h'],
    ['csv', `"${evil.replaceAll('"', '""').replace('---', "'---")}"`],
    [
      'markdown',
      '\\</b\\>\\<script\\>x\\</script\\> \\[a\\](javascript:x) \\{curly\\} \\% \\_ \\= \\\\ "q"\n\\---\n\\# h',
    ],
  ])('in %s', (form, expected) => {
    expect(filled({ form, text: '{{ article.title }}' }, [titled(evil)])).toBe(expected);
  });

  test('unless the template says that they are not', () => {
    expect(filled({ form: 'html', text: '{{ article.title | raw }}' }, [titled('<b>')])).toBe('<b>');
  });

  test('in the words of a filter too', () => {
    expect(filled({ form: 'html', text: '{{ article.title | replace: "x", "<b>" }}' }, [titled('axa')])).toBe(
      'a&lt;b&gt;a',
    );
    expect(filled({ form: 'html', text: '{{ article.title | each: "<b>", "</b>" }}' }, [titled('<i>')])).toBe(
      '<b>&lt;i&gt;</b>',
    );
  });
});
