import { Button, type ButtonProps, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWhyNot } from '../api/session.ts';

/** A button of an action: where the policy does not open it, it stays in its place, closed, and says why. */
export function GuardedButton({ action, ...button }: ButtonProps & { readonly action: string }) {
  const { t } = useTranslation('access');
  const why = useWhyNot(action);
  if (why === null) return <Button {...button} />;
  const text = t('unavailable', { why });
  // A disabled button takes no pointer: the reason hangs on what is around it, and a reader hears it with the button.
  return <Tooltip title={text}><span className="guarded"><Button {...button} disabled aria-description={text} /></span></Tooltip>;
}
