import { EmptyState, Points, sentence, StatusTag, type Tone, usePickText, useWords } from '@siheng/ui';
import { compareExact } from '@siheng/kernel';
import { Checkbox, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EvidencePiece } from '../evidence/evidence-piece.tsx';
import { ReceiptCard, SubmissionHistory } from './receipt-card.tsx';
import { ReviewActions } from './review-actions.tsx';
import { bySection, type Met, type SelfAssessment, type SelfItem, targets } from './self-assessment-data.ts';

const tones: Readonly<Record<NonNullable<Met>, Tone>> = { met: 'success', partly: 'warning', unmet: 'error' };

type RowProps = { readonly item: SelfItem; readonly evidence: SelfAssessment['evidence']; readonly mayReview: boolean; readonly chosen: boolean; readonly onChoose: (chosen: boolean) => void };

function ItemRow({ item, evidence, mayReview, chosen, onChoose }: RowProps) {
  const { t } = useTranslation('selfAssessment');
  const words = useWords();
  const pick = usePickText();
  const { content } = item;
  const differs = content.score !== null && item.computed !== null && compareExact(content.score, item.computed) !== 0;
  return (
    <article className="self-compare" aria-label={pick(item.title)}>
      <header>
        {mayReview ? <Checkbox checked={chosen} aria-label={t('chooseToReturn', { item: pick(item.title) })} onChange={(event) => onChoose(event.target.checked)} /> : null}
        <strong>{pick(item.title)}</strong>
        <span className="sh-quiet">{words.list(item.departments)}</span>
      </header>
      <dl>
        <div><dt>{t('full')}</dt><dd><Points value={item.full} tone="quiet" /></dd></div>
        <div><dt>{t('self')}</dt><dd><Points value={content.score} strong /></dd></div>
        <div><dt>{t('computed')}</dt><dd><Points value={item.computed} strong />{differs ? <StatusTag tone="warning">{t('differs')}</StatusTag> : null}</dd></div>
      </dl>
      <div className="self-compare-said">
        <div className="sh-toolbar">{targets.map((target) => { const met = content.targets[target]; return <span key={target} className="self-answer">{t(`targets.${target}`)} {met === null ? <span className="sh-quiet">—</span> : <StatusTag tone={tones[met]}>{t(`answers.${met}`)}</StatusTag>}</span>; })}</div>
        <p className="self-both">{content.text || <span className="sh-quiet">{t('noText')}</span>}</p>
        <details className="self-sentences"><summary>{t('sentences', { count: item.sentences.length })}</summary><ul>{item.sentences.map((text) => <li key={text}>{sentence(text)}</li>)}</ul></details>
      </div>
      <div className="self-compare-proof">
        {content.evidence.length === 0 ? <p className="sh-quiet">{content.noEvidence ? words.labelled(t('noEvidence'), content.noEvidence) : t('nothing')}</p> : (
          <ul className="evidence-list">{content.evidence.map((id) => { const piece = evidence.find((one) => one.id === id); return <li key={id}>{piece === undefined ? <span className="sh-quiet">{id}</span> : <EvidencePiece piece={piece} />}</li>; })}</ul>
        )}
      </div>
    </article>
  );
}

/** The page of the department and the office: what the unit says, what was computed, and the proof, side by side. */
export function Reviewer({ data, onNumber }: { readonly data: SelfAssessment; readonly onNumber: (number: number) => void }) {
  const { t } = useTranslation('selfAssessment');
  const words = useWords();
  const pick = usePickText();
  const [own, setOwn] = useState(Boolean(data.body));
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const submission = data.submissions.find((one) => one.number === data.number);
  if (submission === undefined) return <div className="sh-panel"><EmptyState reason={t('notSubmitted', { unit: data.unit.name })} /></div>;
  const isLatest = data.submissions[0]?.number === data.number;
  const shown = data.items.filter((item) => !own || !data.body || item.departments.includes(data.body));
  const mayReview = data.mayReview && isLatest;
  return (
    <>
      <ReceiptCard submission={submission} />
      <div className="sh-toolbar self-review-bar">
        {data.body ? <Segmented<'own' | 'all'> value={own ? 'own' : 'all'} onChange={(value) => setOwn(value === 'own')} options={[{ value: 'own', label: t('ownItems', { body: data.body }) }, { value: 'all', label: t('allItems') }]} /> : null}
        <span>{words.labelled(t('ownTotal'), '')}<Points value={data.total} strong /></span>
        <span>{words.labelled(t('computedTotal'), '')}<Points value={data.computedTotal} strong /></span>
        <span className="app-spacer" />
        {mayReview ? <ReviewActions data={data} items={chosen} onDone={() => setChosen([])} /> : null}
      </div>
      {bySection(shown).map(({ section, items }) => (
        <section key={section.id} className="sh-panel" aria-label={pick(section.title)}>
          <h2>{pick(section.title)}</h2>
          {items.map((item) => <ItemRow key={item.id} item={item} evidence={data.evidence} mayReview={mayReview} chosen={chosen.includes(item.id)} onChoose={(is) => setChosen((all) => (is ? [...all, item.id] : all.filter((one) => one !== item.id)))} />)}
        </section>
      ))}
      <section className="sh-panel" aria-label={t('report')}><h2>{t('report')}</h2><p className="self-both">{data.report.text}</p></section>
      <SubmissionHistory submissions={data.submissions} shown={data.number} onShow={onNumber} />
    </>
  );
}
