import { DownOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isPreparing, type Session } from '../api/session.ts';
import type { ChosenAssessment } from './use-assessment.ts';

/** Chooses the assessment of all pages; the choice stands in the URL. The browser's own list: light, and known to every keyboard and screen reader. */
export function AssessmentSwitcher({ session, chosen }: { readonly session: Session; readonly chosen: ChosenAssessment | null }) {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  if (session.assessments.length === 0) return <span className="sh-quiet">{t('assessment.none')}</span>;
  const open = (id: string): void => void navigate({ to: `/${session.assessments.find((assessment) => assessment.id === id)?.opensOn ?? 'overview'}`, search: { assessment: id } });
  return (
    <span className="app-assessment">
      <select aria-label={t('assessment.label')} value={chosen?.id ?? ''} onChange={({ target }) => open(target.value)}>
        {session.assessments.map((assessment) => <option key={assessment.id} value={assessment.id}>{`${assessment.orgName} · ${assessment.title}${isPreparing(assessment) ? ` · ${t('assessment.preparing')}` : ''}`}</option>)}
      </select>
      <DownOutlined aria-hidden />
    </span>
  );
}
