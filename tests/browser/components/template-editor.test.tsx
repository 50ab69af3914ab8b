import { expect, test, vi } from 'vitest';
import { TemplateEditor } from '../../../components/library/template-editor.tsx';
import { message } from '../../../lib/i18n/message.ts';
import type { ExportTemplate } from '../../../lib/settings/export-template.ts';
import { draw, field, fill, place, press } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';

const TEMPLATE: ExportTemplate = {
  ...{ id: 'a', name: 'Mine', per: 'article', form: 'markdown', ending: 'md', file: '{{ article.title }}' },
  text: '{{ article.title }}',
};

const withProps = (part: object = {}) => ({
  ...{ first: TEMPLATE, isStored: false, onSave: vi.fn(async () => null), onRemove: vi.fn(), onCancel: vi.fn() },
  previewOf: ({ text }: ExportTemplate) =>
    text.includes('{{')
      ? ({ ok: true, name: 'a.md', text: `<${text}>` } as const)
      : ({ ok: false, why: 'no field' } as const),
  ...part,
});

test('shows what comes of a template as it is written, and stores it', async () => {
  const props = withProps();
  await draw(<TemplateEditor {...props} />);
  expect(place.querySelector('pre')?.textContent).toBe('a.md\n\n<{{ article.title }}>');
  await expectAccessible();
  await fill('Template', '{{ today }}');
  expect(place.querySelector('pre')?.textContent).toContain('<{{ today }}>');
  await fill('Name', ' Days ');
  await press('Save the template');
  expect(props.onSave).toHaveBeenCalledWith({ ...TEMPLATE, name: 'Days', text: '{{ today }}' });
});

test('says what is wrong and stores nothing of it', async () => {
  const props = withProps();
  await draw(<TemplateEditor {...props} />);
  await fill('Template', 'nothing');
  expect(place.querySelector('[role=alert]')?.textContent).toBe('no field');
  const save = [...place.querySelectorAll('button')].find(({ type }) => type === 'submit');
  expect(save?.disabled).toBe(true);
  await expectAccessible();
});

test('says why it could not be stored', async () => {
  await draw(<TemplateEditor {...withProps({ onSave: async () => message('templatesTooMany', 50) })} />);
  await press('Save the template');
  expect(place.querySelector('[role=alert]')?.textContent).toContain('There are 50 templates already');
});

test('lists the fields of what a file holds; one that is stored can be removed', async () => {
  const props = withProps({ isStored: true });
  await draw(<TemplateEditor {...props} />);
  const names = () => [...place.querySelectorAll('code')].map(({ textContent }) => textContent);
  expect(names()).toEqual(expect.arrayContaining(['article.title', 'notes… quote', '| yaml']));
  (field('One file') as unknown as HTMLSelectElement).value = 'all';
  field('One file').dispatchEvent(new Event('change', { bubbles: true }));
  await expect.poll(names).toEqual(expect.arrayContaining(['articles… title']));
  await press('Remove');
  expect(props.onRemove).toHaveBeenCalledOnce();
});
