import { expect, test, vi } from 'vitest';
import { ExportRow } from '../../../components/library/export-row.tsx';
import { draw, place, press } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';

const FORMS = [
  { id: 'markdown', label: 'Markdown', group: 'format' },
  { id: 'obsidian', label: 'Obsidian', group: 'template' },
  { id: 'x', label: 'Mine <b>', group: 'own' },
] as const;

const withProps = (part: object = {}) => ({
  ...{ forms: FORMS, chosen: 'markdown', disabled: false, onChoose: vi.fn() },
  ...{ onCopy: vi.fn(async () => 'Copied.'), onSave: vi.fn(async () => '') },
  ...part,
});

test('offers formats, our templates and the user’s, and says what came of it', async () => {
  const props = withProps();
  await draw(<ExportRow {...props} />);
  expect([...place.querySelectorAll('optgroup')].map(({ label }) => label)).toEqual([
    'Formats',
    'Templates',
    'Your templates',
  ]);
  await expectAccessible();
  await press('Copy');
  await expect.poll(() => place.querySelector('[role=status]')?.textContent).toBe('Copied.');
  await press('Save as files');
  expect(props.onSave).toHaveBeenCalledOnce();
  const select = place.querySelector('select') as HTMLSelectElement;
  select.value = 'x';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  expect(props.onChoose).toHaveBeenCalledWith('x');
});

test('without notes there is nothing to export; without templates of the user’s no such group', async () => {
  await draw(<ExportRow {...withProps({ disabled: true, forms: FORMS.slice(0, 2) })} />);
  expect([...place.querySelectorAll('button')].map(({ disabled }) => disabled)).toEqual([true, true]);
  expect(place.querySelectorAll('optgroup')).toHaveLength(2);
});
