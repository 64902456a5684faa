import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

/** What was done, and the way back. */
export function UndoNote({ text, onUndo }: { readonly text: string; readonly onUndo: () => void }) {
  const { t } = useTranslation('drafts');
  return <span>{text} <Button size="small" type="link" onClick={onUndo}>{t('undo')}</Button></span>;
}
