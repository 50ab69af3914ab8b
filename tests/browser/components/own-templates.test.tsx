import { expect, test, vi } from 'vitest';
import { OwnTemplates } from '../../../components/options/own-templates.tsx';
import type { ExportTemplate } from '../../../lib/settings/export-template.ts';
import { draw, place, press } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';

const template = (id: string): ExportTemplate => ({
  ...{ id, name: `Mine ${id}`, per: 'article', form: 'markdown', ending: 'md', file: 'x', text: 'x' },
});

test('the user’s templates are listed, and one is removed', async () => {
  const onChange = vi.fn();
  await draw(<OwnTemplates settings={{ exportTemplates: [template('a'), template('b')] }} onChange={onChange} />);
  expect(place.textContent).toContain('Mine b');
  await expectAccessible();
  await press('Remove: Mine a');
  expect(onChange).toHaveBeenCalledWith({ exportTemplates: [template('b')] });
});
