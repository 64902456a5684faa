import { StatusTag, usePickText, useWords } from '@siheng/ui';
import { useTranslation } from 'react-i18next';
import { RuleRow } from './rule-row.tsx';
import type { Item, SchemeData } from './scheme-data.ts';

export const itemAnchor = (id: string): string => `item-${encodeURIComponent(id)}`;

/** One item of the scheme with its standard and its rules. */
export function ItemArticle({ item, said, measures }: { readonly item: Item } & Pick<SchemeData, 'said' | 'measures'>) {
  const { t } = useTranslation('schemes');
  const words = useWords();
  const pick = usePickText();
  const points = item.fullPoints === null ? t('sectionOpen') : t(item.kind === 'bonus' ? 'bonusCap' : 'sectionPoints', { points: item.fullPoints });
  return (
    <article id={itemAnchor(item.id)} className="scheme-item" aria-label={pick(item.title)}>
      <header>
        <h3>{pick(item.title)}</h3>
        <strong className="scheme-points">{points}</strong>
        <span className="sh-toolbar">{item.departments.map((department) => <StatusTag key={department} tone="info">{department}</StatusTag>)}</span>
        {item.method.length === 0 ? null : <span className="sh-quiet">{words.labelled(t('method'), words.list(item.method))}</span>}
      </header>
      {item.notInSource === undefined ? null : <p className="sh-quiet">{words.labelled(t('notInSource'), item.notInSource)}</p>}
      {item.standards.length === 0 ? null : (
        <section className="scheme-standard">
          <h4>{t('standard')}</h4>
          {item.standards.map((standard) => (
            <div key={standard.clause}>
              <p>{standard.text}</p>
              {(standard.unusedNumbers ?? []).map((unused) => <p key={unused.number} className="sh-quiet">{words.labelled(t('unused'), t('unusedLine', unused))}</p>)}
            </div>
          ))}
        </section>
      )}
      <table className="scheme-rules">
        <thead><tr><th scope="col">{t('sentence')}</th><th scope="col">{t('said')}</th></tr></thead>
        <tbody>{item.rules.map((rule) => <RuleRow key={rule.id} rule={rule} said={said[rule.id]} measures={measures} />)}</tbody>
      </table>
      {item.notes === undefined ? null : <p className="sh-quiet scheme-note">{words.labelled(t('notes'), item.notes)}</p>}
    </article>
  );
}
