import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { showTime } from '../../shell/show-time.ts';
import type { Place } from './judgement-data.ts';
import { useValueText } from './value-text.ts';

type Version = { readonly values: readonly string[]; readonly reason: string };
type ConflictProps = { readonly place: Place; readonly theirs: Version & { readonly author: string; readonly at: string }; readonly mine: Version; readonly onTheirs: () => void; readonly onMine: () => void };

/** Someone judged in between: both versions side by side, and the person decides. */
export function Conflict({ place, theirs, mine, onTheirs, onMine }: ConflictProps) {
  const { t } = useTranslation('judgements');
  const valueText = useValueText();
  const side = (title: string, version: Version, note: string | null) => (
    <div>
      <strong>{title}</strong>
      <p>{valueText(place, version.values)}</p>
      <p>{version.reason}</p>
      {note === null ? null : <p className="sh-quiet">{note}</p>}
    </div>
  );
  return (
    <Alert
      type="warning"
      showIcon
      title={t('staleTitle', { author: theirs.author })}
      description={
        <>
          <div className="judge-conflict">
            {side(t('staleTheirs'), theirs, `${theirs.author} · ${showTime(theirs.at)}`)}
            {side(t('staleMine'), mine, null)}
          </div>
          <div className="sh-toolbar"><Button size="small" onClick={onTheirs}>{t('takeTheirs')}</Button><Button size="small" type="primary" onClick={onMine}>{t('keepMine')}</Button></div>
        </>
      }
    />
  );
}
