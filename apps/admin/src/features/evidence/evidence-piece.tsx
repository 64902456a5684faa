import { FileExcelOutlined, FileImageOutlined, FileOutlined, FilePdfOutlined, FileTextOutlined, FileWordOutlined, PlayCircleOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sizeText } from '../../shell/size-text.ts';
import { type Evidence, isEvidenceKind } from './evidence-data.ts';

const PreviewDialog = lazy(() => import('./preview-dialog.tsx').then((module) => ({ default: module.PreviewDialog })));

const icons: Readonly<Record<NonNullable<Evidence['preview']>, ReactNode>> = {
  image: <FileImageOutlined />, pdf: <FilePdfOutlined />, word: <FileWordOutlined />, table: <FileExcelOutlined />, text: <FileTextOutlined />, video: <PlayCircleOutlined />, audio: <PlayCircleOutlined />,
};

/** A small picture of the piece, or what kind of file it is. */
function EvidenceThumb({ piece }: { readonly piece: Evidence }) {
  if (piece.thumbnail !== null) return <img src={piece.thumbnail} alt="" loading="lazy" />;
  return <span className="evidence-icon" aria-hidden>{piece.preview === null ? <FileOutlined /> : icons[piece.preview]}</span>;
}

/** One piece of evidence: its picture, name and size; pointed at, it opens in the page. `aside`: what can be done with it here. */
export function EvidencePiece({ piece, aside }: { readonly piece: Evidence; readonly aside?: ReactNode }) {
  const { t } = useTranslation('evidence');
  const [open, setOpen] = useState(false);
  const about = [isEvidenceKind(piece.kind) ? t(`kinds.${piece.kind}`) : piece.kind, piece.fileName, piece.size === null ? null : sizeText(piece.size)].filter((part) => part !== null).join(' · ');
  const face = <><EvidenceThumb piece={piece} /><span className="evidence-words"><span className="evidence-title">{piece.title}</span><span className="sh-quiet evidence-about">{about}</span></span></>;
  return (
    <div className="evidence-piece">
      {piece.href === null ? <span className="evidence-face">{face}</span> : <button type="button" className="evidence-face" aria-label={t('open', { title: piece.title })} onClick={() => setOpen(true)}>{face}</button>}
      {aside}
      {open ? <Suspense fallback={null}><PreviewDialog piece={piece} onClose={() => setOpen(false)} /></Suspense> : null}
    </div>
  );
}
