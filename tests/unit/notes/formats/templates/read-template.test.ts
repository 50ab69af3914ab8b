import { describe, expect, test } from 'vitest';
import { readTemplate } from '../../../../../lib/notes/formats/templates/read-template.ts';
import { sayCodes } from '../../../../say-codes.ts';

const faultIn = (text: string, per: 'article' | 'all' = 'article'): string => {
  const read = readTemplate(text, per);
  return read.ok ? 'none' : `${read.fault.line}:${read.fault.column} ${sayCodes(read.fault.why)}`;
};

describe('what is a template', () => {
  test.each([
    'only text, with { braces } and % signs',
    '{{ article.title }}',
    '{{article.title|line|yaml}}',
    '{{ notes }}'.replace('notes', 'today'),
    '{% for note in notes %}{{ note.quote | lines: "> ", "  " }}{% endfor %}',
    '{% for note in article.notes %}{{ note.body }}{% else %}none{% end %}',
    '{% for tag in article.tags %}{{ loop.number }} {{ tag }}{% if not loop.last %}, {% endif %}{% end %}',
    '{% if article.author and not article.publisher or article.title == "x" %}a{% elsif article.tags contains "b" %}b{% else %}c{% end %}',
    '{# a remark with {{ anything }} in it #}',
    '{% for entity in article.entities %}{{ entity.id }}{% end %}',
    '{{ article.tags | first: 3 | tag | join: " " }}',
    '{{ article.title | replace: "a\\"b", "\\n" }}',
  ])('%s', (text) => {
    expect(faultIn(text)).toBe('none');
  });

  test('of all notes: another set of fields', () => {
    expect(faultIn('{% for article in articles %}{{ article.title }}{% end %}', 'all')).toBe('none');
    expect(faultIn('{{ article.title }}', 'all')).toBe('1:4 templateNoField(article)');
    expect(faultIn('{% for article in articles %}{% end %}')).toBe('1:19 templateNoField(articles)');
  });
});

describe('what is none says where and why', () => {
  test.each([
    ['{{ note.quote }}', '1:4 templateNoField(note)'],
    ['a\n{% for note in notes %}\n  {{ note.qoute }}\n{% end %}', '3:11 templateNoField(note.qoute)'],
    ['{{ article.title.length }}', '1:18 templateNoField(article.title.length)'],
    ['{{ constructor }}', '1:4 templateNoField(constructor)'],
    ['{{ article.__proto__ }}', '1:12 templateStrange(_)'],
    ['{{ article.title | shout }}', '1:20 templateNoFilter(shout)'],
    ['{{ article.title | toString }}', '1:20 templateNoFilter(toString)'],
    ['{{ article }}', '1:4 templateNotText(article)'],
    ['{{ notes }}', '1:4 templateNotText(notes)'],
    ['{{ article.title | short }}', '1:20 templateArguments(short)'],
    ['{{ article.title | short: "many" }}', '1:20 templateArguments(short)'],
    ['{{ article.title | line: 1 }}', '1:20 templateArguments(line)'],
    ['{{ article.title | lines: "> " | upper }}', '1:34 templateOrder(upper)'],
    ['{{ article.title | yaml | json }}', '1:27 templateOrder(json)'],
    ['{{ }}', '1:4 templateUnfinished'],
    ['{{ article. }}', '1:13 templateUnfinished'],
    ['{{ article.title | }}', '1:20 templateUnfinished'],
    ['{{ article.title "x" }}', '1:18 templateStrange(x)'],
    ['{{ article.title & today }}', '1:18 templateStrange(&)'],
    ['{{ "a }}', '1:4 templateStrange(")'],
    ['one\n  {{ article.title', '2:3 templateUnclosed({{)'],
    ['{% if article.title %}\na', '1:3 templateNoEnd(if article.title)'],
    ['{% for note in notes %}', '1:3 templateNoEnd(for note in notes)'],
    ['{% for note in article.title %}{% end %}', '1:16 templateNotList(article.title)'],
    ['{% for note on notes %}{% end %}', '1:13 templateStrange(on)'],
    ['{% if article.title %}{% endfor %}', '1:26 templateStrange(endfor)'],
    ['{% for note in notes %}{% endif %}', '1:27 templateStrange(endif)'],
    ['{% else %}', '1:3 templateStrange(else)'],
    ['a{% end %}', '1:4 templateStrange(end)'],
    ['{% if article.title %}{% else %}{% else %}{% end %}', '1:36 templateStrange(else)'],
    ['{% while notes %}{% end %}', '1:4 templateStrange(while)'],
    ['{% if notes == "x" %}{% end %}', '1:7 templateNotText(notes)'],
    ['{% for note in notes %}{% end %}{{ note.quote }}', '1:36 templateNoField(note)'],
    ['{% if article.title %}'.repeat(21), '1:443 templateTooDeep(20)'],
    ['x'.repeat(20_001), '1:20001 templateTooLong(20000)'],
  ])('%j', (text, expected) => {
    expect(faultIn(text)).toBe(expected);
  });
});
