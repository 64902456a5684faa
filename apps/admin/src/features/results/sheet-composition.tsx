import { Points, showPlain, showPoints, StatusTag, usePickText, useWords } from '@siheng/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sheet } from './sheet-data.ts';

type Composition = Sheet['composition'];

/** " = 89.3", or " ≈ 91.0833" where it has no finite decimals. */
const equals = (value: string): string => (value.includes('/') ? ` ${showPlain(value).replace('≈', '≈ ')}` : ` = ${showPlain(value)}`);

function Row({ sign, title, note, sum, value, strong = false, tone }: { readonly sign: string; readonly title: ReactNode; readonly note?: ReactNode; readonly sum: string; readonly value: string; readonly strong?: boolean; readonly tone?: 'lost' | 'gained' | undefined }) {
  return (
    <tr className={strong ? 'composition-sum' : ''}>
      <td className="composition-sign" aria-hidden>{sign}</td>
      <th scope="row">{title}{note === undefined ? null : <div className="sh-quiet">{note}</div>}</th>
      <td className="sh-num sh-quiet">{sum}</td>
      <td className="sh-right"><Points value={value} strong={strong} tone={tone} /></td>
    </tr>
  );
}

function PanelNote({ part }: { readonly part: Composition['parts'][number] }) {
  const { t } = useTranslation('results');
  if (part.state === 'missing') return <StatusTag tone="warning">{t('composition.missing')}</StatusTag>;
  if (part.state === 'not-applicable') return t('composition.notApplicable');
  return part.raters === null ? t('composition.entered') : t('composition.raters', { count: part.raters });
}

function Weighted({ composition }: { readonly composition: Composition }) {
  const { t } = useTranslation('results');
  const words = useWords();
  const pick = usePickText();
  const { content, contentWeight, contentProduct, weighted } = composition;
  if (content === null || contentWeight === null || contentProduct === null || weighted === null) return null;
  const share = (weight: string): string => (composition.weights === '100' ? `${weight}%` : `${weight} ÷ ${showPlain(composition.weights)}`);
  const bonus = composition.isBonusInContent ? ` + ${showPlain(composition.bonus)}` : '';
  const scaled = composition.isPercent ? `${showPlain(composition.base)} ÷ ${showPlain(composition.full)} × 100${bonus}${equals(content)}` : `${showPlain(composition.base)}${bonus}${equals(content)}`;
  return (
    <>
      <Row sign="" title={t('content')} note={scaled} sum={`${showPlain(content)} × ${share(contentWeight)}`} value={contentProduct} />
      {composition.parts.map((part) => <Row key={part.measure} sign="+" title={pick(part.title)} note={<PanelNote part={part} />} sum={part.product === null ? '' : `${showPlain(part.rating ?? '100')} × ${share(part.weight)}`} value={part.product ?? '0'} />)}
      <Row sign="=" title={words.labelled(t('weighted'), t('composition.weightedNote'))} sum="" value={weighted} strong />
    </>
  );
}

/** The total written out, so that anybody can add it up: content and panels with their weights, bonus, what is taken and what superiors passed down. */
export function SheetComposition({ composition }: { readonly composition: Composition }) {
  const { t } = useTranslation('results');
  const isWeighted = composition.weighted !== null;
  const hasMore = isWeighted || composition.deductions !== '0' || composition.passedDown.length > 0 || composition.givenBack !== '0' || composition.bonus !== '0';
  if (!hasMore) return null;
  return (
    <section className="sh-panel" aria-label={t('composition.title')}>
      <h2>{t('composition.title')}</h2>
      <table className="composition">
        <thead className="sh-hidden"><tr><th scope="col">{t('composition.sign')}</th><th scope="col">{t('composition.part')}</th><th scope="col">{t('composition.arithmetic')}</th><th scope="col">{t('composition.points')}</th></tr></thead>
        <tbody>
          {isWeighted ? <Weighted composition={composition} /> : <Row sign="" title={t('base')} sum="" value={composition.base} />}
          {composition.isBonusInContent || composition.bonus === '0' ? null : <Row sign="+" title={t('bonus')} sum="" value={composition.bonus} tone="gained" />}
          {composition.deductions === '0' ? null : <Row sign="−" title={t('deductions')} sum="" value={composition.deductions} tone="lost" />}
          {composition.passedDown.map((part) => (
            <Row
              key={part.id}
              sign="−"
              title={<Link to="/superior-deductions">{t('composition.passedDown', { authority: part.authority, item: part.item })}</Link>}
              note={part.document}
              sum={`${composition.isByPoints ? showPlain(part.pointsLost) : `${showPlain(part.pointsLost)} ÷ ${showPlain(part.superiorFull)} × ${showPlain(part.unitFull)}`}${part.share === '1' ? '' : ` × ${showPlain(part.share)}`}`}
              value={part.points}
              tone="lost"
            />
          ))}
          {composition.givenBack === '0' ? null : <Row sign="+" title={t('composition.givenBack')} sum="" value={composition.givenBack} tone="gained" />}
          <Row sign="=" title={t('total')} sum={composition.total.includes('/') ? t('composition.rounded', { exact: composition.total, shown: showPoints(composition.total) }) : ''} value={composition.total} strong />
        </tbody>
      </table>
    </section>
  );
}
