import { DownloadOutlined } from '@ant-design/icons';
import { EmptyState, ErrorState, LoadingState } from '@siheng/ui';
import { Button, Modal } from 'antd';
import { Component, lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from './evidence-data.ts';

const PdfView = lazy(() => import('./pdf-view.tsx').then((module) => ({ default: module.PdfView })));
const WordView = lazy(() => import('./word-view.tsx').then((module) => ({ default: module.WordView })));
const TableView = lazy(() => import('./table-view.tsx').then((module) => ({ default: module.TableView })));
const TextView = lazy(() => import('./text-view.tsx').then((module) => ({ default: module.TextView })));

function View({ piece, href }: { readonly piece: Evidence; readonly href: string }) {
  const { t } = useTranslation('evidence');
  if (piece.preview === 'image') return <img className="evidence-image" src={href} alt={piece.title} />;
  if (piece.preview === 'pdf') return <PdfView href={href} title={piece.title} />;
  if (piece.preview === 'word') return <WordView href={href} title={piece.title} />;
  if (piece.preview === 'table') return <TableView id={piece.id} />;
  if (piece.preview === 'text') return <TextView href={href} />;
  if (piece.preview === 'video') return <video className="evidence-image" src={href} controls><track kind="captions" /></video>;
  if (piece.preview === 'audio') return <audio src={href} controls><track kind="captions" /></audio>;
  return <EmptyState reason={t('noPreview')} />;
}

/** A damaged file must not take the page with it. */
class Guard extends Component<{ readonly message: string; readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <ErrorState message={this.props.message} /> : this.props.children;
  }
}

/** Looks at a piece of evidence without leaving the page; the programs that show it are loaded when they are needed. */
export function PreviewDialog({ piece, onClose }: { readonly piece: Evidence; readonly onClose: () => void }) {
  const { t } = useTranslation('evidence');
  return (
    <Modal open width={1000} onCancel={onClose} title={piece.title} className="evidence-preview" footer={<Button icon={<DownloadOutlined />} href={`${piece.href ?? ''}?download`}>{t('download')}</Button>}>
      <Guard message={t('previewFailed')}>
        <Suspense fallback={<LoadingState lines={8} />}>{piece.href === null ? null : <View piece={piece} href={piece.href} />}</Suspense>
      </Guard>
    </Modal>
  );
}
