import { useNavigate } from '@tanstack/react-router';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { isPreparing, type Session } from '../api/session.ts';
import type { ChosenAssessment } from './use-assessment.ts';

/** Chooses the assessment of all pages; the choice stands in the URL. */
export function AssessmentSwitcher({ session, chosen }: { readonly session: Session; readonly chosen: ChosenAssessment | null }) {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  if (session.assessments.length === 0) return <span className="sh-quiet">{t('assessment.none')}</span>;
  return (
    <Select
      aria-label={t('assessment.label')}
      variant="filled"
      className="app-assessment"
      value={chosen?.id ?? null}
      options={session.assessments.map((assessment) => ({ value: assessment.id, label: `${assessment.orgName} · ${assessment.title}${isPreparing(assessment) ? ` · ${t('assessment.preparing')}` : ''}` }))}
      popupMatchSelectWidth={false}
      onChange={(assessment) => void navigate({ to: `/${session.assessments.find(({ id }) => id === assessment)?.opensOn ?? 'overview'}`, search: { assessment } })}
    />
  );
}
