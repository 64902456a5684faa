import { CheckCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons';
import { usePickText } from '@siheng/ui';
import { useTranslation } from 'react-i18next';
import { useEditor } from '../model/editor-context.ts';
import { pointsOf, type PointsLine } from '../model/points.ts';

function Line({ line }: { readonly line: PointsLine }) {
  const { t } = useTranslation('drafts');
  const { draft } = useEditor();
  const pick = usePickText();
  const text = line.agrees === null ? t('points.open') : line.agrees ? t('points.agrees', { sum: line.sum ?? '' }) : t('points.differs', { stated: line.stated ?? '', sum: line.sum ?? '' });
  return (
    <button type="button" className={`points-line ${line.agrees === false ? 'points-wrong' : ''}`} onClick={() => draft.show(line.path)}>
      {line.agrees === true ? <CheckCircleOutlined className="sh-gained" aria-hidden /> : <ExclamationCircleOutlined className={line.agrees === false ? 'sh-error' : 'sh-quiet'} aria-hidden />}
      <span>{pick(line.title)}</span>
      <span className="sh-num">{text}</span>
    </button>
  );
}

/** Whether the points add up, all the time: where everything agrees, only the total is shown. */
export function PointsBar() {
  const { t } = useTranslation('drafts');
  const { scheme } = useEditor();
  return (
    <div className="points-bar" role="status" aria-label={t('points.label')}>
      {pointsOf(scheme).map(({ track, sections }) => <div key={track.path} className="points-track"><Line line={track} />{sections.filter(({ agrees }) => agrees !== true).map((line) => <Line key={line.path} line={line} />)}</div>)}
    </div>
  );
}
