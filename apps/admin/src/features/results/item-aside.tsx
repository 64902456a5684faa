import { StatusTag, usePickText, sentence, useWords } from '@siheng/ui';
import { useTranslation } from 'react-i18next';
import type { ItemTrace } from './item-data.ts';
import { StandardChecks } from './standard-checks.tsx';

/** What the scheme asks for in this item, and the rules that had no effect. */
export function ItemAside({ trace }: { readonly trace: ItemTrace }) {
  const { t } = useTranslation('results');
  const words = useWords();
  const pick = usePickText();
  const { item } = trace;
  const used = new Set(trace.lines.map((line) => line.rule));
  const others = item.rules.filter((rule) => !used.has(rule.id));
  const noteOf = new Map(trace.notes.map((note) => [note.rule, note.text]));
  return (
    <aside className="sh-page-body">
      <section className="sh-panel" aria-label={t('item.standard')}>
        <h2>{t('item.standard')}</h2>
        {item.standards.map((standard) => <div key={standard.clause}><p className="item-standard">{standard.text}</p><StandardChecks checks={trace.standards.filter(({ clause }) => clause === standard.clause)} /></div>)}
        <dl className="item-facts">
          <div><dt>{t('item.departments')}</dt><dd>{words.list(item.departments) || '—'}</dd></div>
          {item.method.length === 0 ? null : <div><dt>{t('item.method')}</dt><dd>{words.list(item.method)}</dd></div>}
          <div><dt>{t('item.state')}</dt><dd><StatusTag tone={trace.score.state === 'unscored' ? 'warning' : 'neutral'}>{t(`item.states.${trace.score.state}`)}</StatusTag></dd></div>
        </dl>
      </section>
      {others.length === 0 ? null : (
        <section className="sh-panel" aria-label={t('item.otherRules')}>
          <h2>{t('item.otherRules')}</h2>
          <p className="sh-quiet">{t('item.otherRulesHint')}</p>
          <ul className="item-others">
            {others.map((rule) => {
              const note = noteOf.get(rule.id);
              return <li key={rule.id}><span>{sentence(rule.text)}</span><span className={note === undefined ? 'sh-quiet' : 'sh-warning'}>{note === undefined ? t('item.notTriggered') : pick(note)}</span></li>;
            })}
          </ul>
        </section>
      )}
    </aside>
  );
}
