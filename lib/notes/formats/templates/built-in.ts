/* Templates that are ours, to use as they are or to begin with. */

import type { LabelCode } from '../../../i18n/message.ts';
import type { ExportTemplate } from '../../../settings/export-template.ts';

export interface BuiltInTemplate extends ExportTemplate {
  /** Where the name is no name of its own. */
  readonly label?: LabelCode;
}

const OBSIDIAN = `---
title: {{ article.title | line | yaml }}
{% if article.author %}
author: {{ article.author | line | yaml }}
{% end %}
{% if article.publisher %}
publisher: {{ article.publisher | line | yaml }}
{% end %}
{% if article.published %}
published: {{ article.published }}
{% end %}
{% if article.accessed %}
accessed: {{ article.accessed }}
{% end %}
source: {{ article.address | yaml }}
tags: [{{ article.tags | tag | join: ", " }}]
names: [{{ article.names | wikilink | each: "\\"", "\\"" | join: ", " }}]
---

# {{ article.title | line }}

{% for note in notes %}
{% if note.quote %}
> [!quote] [{{ label.link }}]({{ note.link }})
{{ note.quote | lines: "> " }}

{% end %}
{% if note.body %}
{{ note.body }}

{% end %}
{{ note.tags | tag | each: "#", " " | join: "" }}{{ note.names | wikilink | join: " " }} ^{{ note.block }}

{% end %}
`;

const LOGSEQ = `title:: {{ article.title | line }}
author:: {{ article.author | line }}
publisher:: {{ article.publisher | line }}
date:: {{ article.published }}
source:: {{ article.address }}
tags:: {{ article.tags | wikilink | join: ", " }}

{% for note in notes %}
{% if note.quote %}
- {{ note.quote | lines: "> ", "  > " }}
  [{{ label.link }}]({{ note.link }}) {{ note.names | wikilink | join: " " }}
{% if note.body %}
\t- {{ note.body | lines: "", "\\t  " }}
{% end %}
{% else %}
- {{ note.body | lines: "", "  " }}
{% end %}
{% end %}
`;

const PLAIN = `{% for article in articles %}
{{ article.title | line }}
{% if article.author %}
{{ article.author | line }}
{% end %}
{% if article.publisher %}
{{ article.publisher | line }}
{% end %}
{% if article.published %}
{{ article.published }}
{% end %}
{{ article.address }}

{% for note in article.notes %}
{% if note.quote %}
{{ note.quote | lines: "    " }}

{% end %}
{% if note.body %}
{{ note.body }}

{% end %}
{% if note.names %}
{{ note.names | join: ", " }}

{% end %}
{% end %}
{% if not loop.last %}
----------------------------------------

{% end %}
{% end %}
`;

const BIBTEX = `{% for article in articles %}
@online{ {{ article.key }},
  title = { {{ article.title }} },
{% if article.author %}
  author = { {{ article.author | each: "{", "}" }} },
{% end %}
{% if article.publisher %}
  organization = { {{ article.publisher }} },
{% end %}
{% if article.published %}
  date = { {{ article.published }} },
  year = { {{ article.published | date: "YYYY" }} },
{% end %}
{% if article.tags %}
  keywords = { {{ article.tags | join: ", " }} },
{% end %}
  url = { {{ article.address }} },
  urldate = { {{ article.accessed }} }
}

{% end %}
`;

const CSL = `[
{% for article in articles %}
  {
    "id": "{{ article.key }}",
    "type": "article-newspaper",
    "title": "{{ article.title | line }}",
{% if article.author %}
    "author": [{ "literal": "{{ article.author | line }}" }],
{% end %}
{% if article.publisher %}
    "container-title": "{{ article.publisher | line }}",
{% end %}
{% if article.published %}
    "issued": { "date-parts": {{ article.published | date: "[[YYYY, M, D]]" }} },
{% end %}
{% if article.accessed %}
    "accessed": { "date-parts": {{ article.accessed | date: "[[YYYY, M, D]]" }} },
{% end %}
{% if article.tags %}
    "keyword": "{{ article.tags | line }}",
{% end %}
    "URL": "{{ article.address }}"
{% if loop.last %}
  }
{% else %}
  },
{% end %}
{% end %}
]
`;

const RIS = `{% for article in articles %}
TY  - NEWS
TI  - {{ article.title }}
{% if article.author %}
AU  - {{ article.author }}
{% end %}
{% if article.publisher %}
T2  - {{ article.publisher }}
{% end %}
{% if article.published %}
PY  - {{ article.published | date: "YYYY" }}
DA  - {{ article.published | date: "YYYY/MM/DD" }}
{% end %}
{% if article.accessed %}
Y2  - {{ article.accessed | date: "YYYY/MM/DD" }}
{% end %}
{% if article.address %}
UR  - {{ article.address }}
{% end %}
{% for tag in article.tags %}
KW  - {{ tag }}
{% end %}
{% for note in article.notes %}
{% if note.quote %}
N1  - {{ note.quote }}
{% end %}
{% if note.body %}
N1  - {{ note.body }}
{% end %}
{% end %}
ER  - 

{% end %}
`;

const ONE = { per: 'all', file: 'sidelight-{{ today }}' } as const;
const EACH = { per: 'article', file: '{{ article.title }}', form: 'markdown', ending: 'md' } as const;

export const BUILT_IN_TEMPLATES: readonly BuiltInTemplate[] = [
  { id: 'obsidian', name: 'Obsidian', ...EACH, text: OBSIDIAN },
  { id: 'logseq', name: 'Logseq', ...EACH, text: LOGSEQ },
  { id: 'plain', name: 'plain', label: 'templatePlain', ...ONE, form: 'plain', ending: 'txt', text: PLAIN },
  { id: 'bibtex', name: 'BibTeX', ...ONE, form: 'bibtex', ending: 'bib', text: BIBTEX },
  { id: 'csl-json', name: 'CSL-JSON', ...ONE, form: 'json', ending: 'json', text: CSL },
  { id: 'ris', name: 'RIS', ...ONE, form: 'ris', ending: 'ris', text: RIS },
];
