import { StatusTag, usePickText } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../../api/trpc.ts';
import { QueryView } from '../../../shell/query-view.tsx';
import type { WorkedCase } from '../model/draft-data.ts';
import { useEditor } from '../model/editor-context.ts';
import { type CaseDifference, type CaseOutcome, runCase } from '../model/run-cases.ts';

function Difference({ difference }: { readonly difference: CaseDifference }) {
  const { t } = useTranslation('drafts');
  const { scheme } = useEditor();
  const pick = usePickText();
  const item = scheme.tracks.flatMap((track) => track.sections.flatMap((section) => section.items)).find(({ id }) => id === difference.id);
  const section = scheme.tracks.flatMap((track) => track.sections).find(({ id }) => id === difference.id);
  const title = item?.title ?? section?.title;
  const name = difference.of === 'items' || difference.of === 'bonusItems' || difference.of === 'sections' ? (title === undefined ? difference.id : pick(title)) : t(`try.sums.${difference.of}`);
  return <li>{t('try.difference', { unit: difference.unit, name, expected: difference.expected, got: difference.got ?? t('try.gone') })}</li>;
}

function Outcome({ outcome }: { readonly outcome: CaseOutcome }) {
  const { t } = useTranslation('drafts');
  const isSame = outcome.differences.length === 0 && outcome.failure === null;
  return (
    <li className="case-row">
      <span className="sh-num">{outcome.id}</span>
      {isSame ? <StatusTag tone="success">{t('try.same')}</StatusTag> : <StatusTag tone="warning">{outcome.failure === null ? t('try.differs', { count: outcome.differences.length }) : t('try.failed')}</StatusTag>}
      <div>
        {outcome.failure === null ? null : <p className="sh-error">{outcome.failure}</p>}
        {outcome.differences.length === 0 ? null : <ul>{outcome.differences.map((difference) => <Difference key={`${difference.unit}${difference.of}${difference.id}`} difference={difference} />)}</ul>}
      </div>
    </li>
  );
}

function Cases({ cases }: { readonly cases: readonly WorkedCase[] }) {
  const { t } = useTranslation('drafts');
  const { scheme } = useEditor();
  const shown = useDeferredValue(scheme);
  const outcomes = useMemo(() => cases.map((worked) => runCase(shown, worked)), [cases, shown]);
  const differing = outcomes.filter(({ differences, failure }) => differences.length > 0 || failure !== null);
  return (
    <section className="sh-panel" aria-label={t('try.cases')}>
      <p role="status">{t('try.summary', { count: outcomes.length, same: outcomes.length - differing.length, differing: differing.length })}</p>
      <p className="sh-quiet">{t('try.casesHint')}</p>
      <ol className="case-list">{[...differing, ...outcomes.filter((one) => !differing.includes(one))].map((outcome) => <Outcome key={outcome.id} outcome={outcome} />)}</ol>
    </section>
  );
}

/** The worked cases of the scheme that the draft comes from: what comes out differently now. */
export function CasesPanel({ draftId }: { readonly draftId: string }) {
  const { t } = useTranslation('drafts');
  const query = useQuery({ ...trpc.drafts.cases.queryOptions({ id: draftId }), staleTime: Number.POSITIVE_INFINITY });
  return <QueryView query={query}>{({ cases }) => (cases.length === 0 ? <p className="sh-quiet">{t('try.noCases')}</p> : <Cases cases={cases} />)}</QueryView>;
}
