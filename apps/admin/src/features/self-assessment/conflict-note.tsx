import { usePickText, useWords } from '@siheng/ui';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { showTime } from '../../shell/show-time.ts';
import { type ItemContent, type SelfItem, targets, type Theirs } from './self-assessment-data.ts';
import type { Draft } from './use-draft.ts';

type Content = ItemContent | Theirs['content'] | { readonly text: string };

function Side({ title, content, note }: { readonly title: string; readonly content: Content; readonly note?: string }) {
  const { t } = useTranslation('selfAssessment');
  const words = useWords();
  return (
    <div>
      <strong>{title}</strong>
      {'targets' in content ? <p>{words.labelled(t('score'), content.score ?? '—')} · {targets.map((target) => { const met = content.targets[target]; return `${t(`targets.${target}`)} ${met === null ? '—' : t(`answers.${met}`)}`; }).join(' · ')} · {t('pieces', { count: content.evidence.length })}</p> : null}
      <p className="self-both">{content.text || '—'}</p>
      {note === undefined ? null : <p className="sh-quiet">{note}</p>}
    </div>
  );
}

/** A colleague wrote on the same part in between: both versions, and the person decides. */
export function ConflictNote({ draft, items }: { readonly draft: Draft; readonly items: readonly SelfItem[] }) {
  const { t } = useTranslation('selfAssessment');
  const pick = usePickText();
  return draft.conflicts.map(({ id, mine, theirs }) => {
    const item = items.find((one) => one.id === id);
    return (
      <Alert
        key={id}
        type="warning"
        showIcon
        title={t('conflict', { author: theirs.author, part: item === undefined ? t('report') : pick(item.title) })}
        description={
          <>
            <div className="judge-conflict"><Side title={t('theirs')} content={theirs.content} note={`${theirs.author} · ${showTime(theirs.at)}`} /><Side title={t('mine')} content={mine} /></div>
            <div className="sh-toolbar"><Button size="small" onClick={() => draft.settle(id, 'theirs')}>{t('takeTheirs')}</Button><Button size="small" type="primary" onClick={() => draft.settle(id, 'mine')}>{t('keepMine')}</Button></div>
          </>
        }
      />
    );
  });
}
