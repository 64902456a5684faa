import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { isUnfinished, type Source } from './collection-data.ts';

type SourceActionsProps = { readonly source: Source; readonly mayManage: boolean; readonly onEdit: () => void };

/** Pull now, change, remove. */
export function SourceActions({ source, mayManage, onEdit }: SourceActionsProps) {
  const { t } = useTranslation('collection');
  const { t: common } = useTranslation('common');
  const { message, modal } = App.useApp();
  const errorText = useErrorText();
  const onError = (error: unknown): void => void message.error(errorText(error));
  const again = (text: string): void => {
    void message.success(text);
    void queryClient.invalidateQueries(trpc.collection.pathFilter());
  };
  const start = useMutation(trpc.collection.startPull.mutationOptions({ onSuccess: () => again(t('sources.started')), onError }));
  const remove = useMutation(trpc.collection.removeSource.mutationOptions({ onSuccess: () => again(t('sources.removed')), onError }));
  if (!mayManage) return null;
  const confirm = (): void => void modal.confirm({ title: t('sources.removeTitle', { title: source.title }), content: t('sources.removeConsequence'), okText: t('sources.remove'), okButtonProps: { danger: true }, cancelText: common('cancel'), onOk: () => remove.mutateAsync({ id: source.id }).catch(() => undefined) });
  return (
    <span className="source-actions">
      <Button size="small" type="link" loading={start.isPending} disabled={source.lastRun !== null && isUnfinished(source.lastRun)} aria-label={`${t('sources.run')} ${source.title}`} onClick={() => start.mutate({ id: source.id })}>{t('sources.run')}</Button>
      <Button size="small" type="link" aria-label={`${t('sources.edit')} ${source.title}`} onClick={onEdit}>{t('sources.edit')}</Button>
      <Button size="small" type="link" danger aria-label={t('sources.removeTitle', { title: source.title })} onClick={confirm}>{t('sources.remove')}</Button>
    </span>
  );
}
