import { StatusTag, usePickText } from '@siheng/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, App, Button, Input, Progress } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { showTime } from '../../shell/show-time.ts';
import { useAssessment } from '../../shell/use-assessment.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { changedRows, isMark, type Mark, markOf, type RatingRow, type RatingSheet } from './panel-data.ts';

type Typed = ReadonlyMap<string, Mark>;
type RowProps = { readonly row: RatingRow; readonly mark: Mark; readonly disabled: boolean; readonly onMark: (mark: Mark) => void };

function MarkRow({ row, mark, disabled, onMark }: RowProps) {
  const { t } = useTranslation('panels');
  const wrong = mark.value !== '' && !isMark(mark.value);
  return (
    <tr>
      <th scope="row">{row.unitName}</th>
      {row.closed !== null ? <td colSpan={3} className="sh-quiet">{t(`closed.${row.closed}`)}</td> : (
        <>
          <td><Input className="rating-mark" inputMode="decimal" autoComplete="off" disabled={disabled} value={mark.value} status={wrong ? 'error' : ''} aria-label={t('markOf', { unit: row.unitName })} aria-invalid={wrong} onChange={(event) => onMark({ ...mark, value: event.target.value.trim() })} />{wrong ? <div className="sh-error" role="alert">{t('wrong')}</div> : null}</td>
          <td><Input autoComplete="off" maxLength={500} disabled={disabled} value={mark.note} aria-label={t('noteOf', { unit: row.unitName })} placeholder={t('note')} onChange={(event) => onMark({ ...mark, note: event.target.value })} /></td>
          <td>{row.at === null ? <StatusTag tone="warning">{t('owed')}</StatusTag> : <span className="sh-quiet">{t('ratedAt', { at: showTime(row.at) })}</span>}</td>
        </>
      )}
    </tr>
  );
}

function Marks({ sheet, typed, onType }: { readonly sheet: RatingSheet; readonly typed: Typed; readonly onType: (unitId: string, mark: Mark) => void }) {
  const { t } = useTranslation('panels');
  const pick = usePickText();
  return sheet.tracks.map((track) => (
    <section key={track.id} className="sh-panel sh-panel-flush" aria-label={pick(track.title)}>
      <table className="rating-sheet">
        <caption>{pick(track.title)} <span className="sh-quiet">{t('weight', { weight: track.weight })}</span></caption>
        <thead><tr><th scope="col">{t('unit')}</th><th scope="col">{t('mark')}</th><th scope="col">{t('note')}</th><th scope="col">{t('state')}</th></tr></thead>
        <tbody>{track.rows.map((row) => <MarkRow key={row.unitId} row={row} mark={markOf(row, typed)} disabled={sheet.locked !== null} onMark={(mark) => onType(row.unitId, mark)} />)}</tbody>
      </table>
    </section>
  ));
}

function Sheet({ sheet }: { readonly sheet: RatingSheet }) {
  const { t } = useTranslation('panels');
  const pick = usePickText();
  const { message } = App.useApp();
  const errorText = useErrorText();
  const { id: assessmentId } = useAssessment();
  const [typed, setTyped] = useState<Typed>(new Map());
  const changed = changedRows(sheet, typed);
  const hasWrong = changed.some((row) => !isMark(markOf(row, typed).value));
  const rate = useMutation(trpc.panels.rate.mutationOptions({
    onSuccess: async ({ stored }) => {
      await Promise.all([queryClient.invalidateQueries(trpc.panels.pathFilter()), queryClient.invalidateQueries(trpc.results.freshness.queryFilter())]);
      setTyped(new Map());
      void message.success(t('saved', { count: stored }));
    },
  }));
  const save = (): void => rate.mutate({ assessmentId, measure: sheet.measure, marks: changed.map((row) => ({ unitId: row.unitId, ...markOf(row, typed), expectedVersion: row.version })) });
  return (
    <div className="sh-page-body">
      {sheet.locked === null ? null : <Alert type="warning" showIcon title={pick(sheet.locked)} />}
      {rate.error === null ? null : <Alert type="error" showIcon title={errorText(rate.error)} />}
      <div className="rating-head">
        <span>{t('progress', { rated: sheet.rated, due: sheet.due })}</span>
        <Progress aria-label={t('progress', { rated: sheet.rated, due: sheet.due })} percent={sheet.due === 0 ? 100 : Math.floor((sheet.rated / sheet.due) * 100)} showInfo={false} size="small" />
        <Button type="primary" disabled={changed.length === 0 || hasWrong} loading={rate.isPending} onClick={save}>{changed.length === 0 ? t('save') : t('saveCount', { count: changed.length })}</Button>
      </div>
      <Marks sheet={sheet} typed={typed} onType={(unitId, mark) => setTyped((before) => new Map(before).set(unitId, mark))} />
    </div>
  );
}

/** 测评表: one person's marks for all units at once. */
export function RatingSheetView({ measure }: { readonly measure: string }) {
  const { id: assessmentId } = useAssessment();
  const query = useQuery(trpc.panels.sheet.queryOptions({ assessmentId, measure }));
  return <QueryView query={query} lines={10}>{(sheet) => <Sheet key={sheet.measure} sheet={sheet} />}</QueryView>;
}
