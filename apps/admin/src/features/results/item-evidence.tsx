import { PaperClipOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { sizeText } from '../../shell/size-text.ts';
import type { ItemTrace } from './item-data.ts';


/** Proof that is attached to the records and judgements of the item. */
export function ItemEvidence({ evidence }: { readonly evidence: ItemTrace['evidence'] }) {
  const { t } = useTranslation('results');
  if (evidence.length === 0) return null;
  return (
    <section className="sh-panel" aria-label={t('item.evidence')}>
      <h2>{t('item.evidence')}</h2>
      <ul className="item-evidence">
        {evidence.map((piece) => (
          <li key={`${piece.id}:${piece.targetId}`}>
            <PaperClipOutlined aria-hidden />
            {piece.href === null ? <span>{piece.title}</span> : <a href={piece.href} target="_blank" rel="noreferrer">{piece.title}</a>}
            <span className="sh-quiet">{[piece.fileName, piece.size === null ? null : sizeText(piece.size)].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
