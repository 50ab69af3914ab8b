import { expect, test, vi } from 'vitest';
import { BusyButton } from '../../../components/busy-button.tsx';
import { button, draw, press } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';

test('while its work is under way a press does nothing, and the keyboard stays on it', async () => {
  const onPress = vi.fn();
  const drawn = (busy: boolean) => (
    <BusyButton busy={busy} class="primary" onPress={onPress}>
      Ask
    </BusyButton>
  );
  await draw(drawn(false));
  button('Ask').focus();
  await press('Ask');
  await draw(drawn(true));
  await press('Ask');
  expect(onPress).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(button('Ask'));
  expect(button('Ask')).toMatchObject({ ariaDisabled: 'true', disabled: false, className: 'primary' });
  await expectAccessible();
});
