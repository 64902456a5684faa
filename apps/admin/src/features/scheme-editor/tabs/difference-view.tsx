import { compareSchemes, type Item, type Rule, type Scheme, type SchemeChange, type Section } from '@siheng/kernel';
import { EmptyState, StatusTag, useLocale, usePickText, useWords } from '@siheng/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { namesOf, saidOf, type Catalogue } from '../model/names.ts';
import { FieldDifference } from './field-difference.tsx';

const tones = { added: 'success', removed: 'error', moved: 'neutral', changed: 'info' } as const;

type RulesProps = { readonly rules: readonly Rule[]; readonly scheme: Scheme; readonly catalogue: Catalogue };

function Rules({ rules, scheme, catalogue }: RulesProps) {
  const { locale } = useLocale();
  const lang = locale === 'en' ? 'en' : 'zh';
  const names = namesOf(scheme, catalogue, lang);
  return <ul className="diff-rules">{rules.map((rule) => <li key={rule.id}><span>{rule.text}</span><span className="sh-quiet">{saidOf(rule, lang, names) ?? ''}</span></li>)}</ul>;
}

const rulesOf = (change: SchemeChange, part: unknown): readonly Rule[] => {
  switch (change.part) {
    case 'rule':
      return [part as Rule];
    case 'item':
      return (part as Item).rules;
    case 'section':
      return (part as Section).items.flatMap((item) => item.rules);
    default:
      return [];
  }
};

type Versions = { readonly before: Scheme; readonly after: Scheme; readonly catalogue: Catalogue };

function Change({ change, before, after, catalogue }: Versions & { readonly change: SchemeChange }) {
  const { t } = useTranslation('drafts');
  const pick = usePickText();
  const words = useWords();
  const { locale } = useLocale();
  const lang = locale === 'en' ? 'en' : 'zh';
  const isRuleChange = change.part === 'rule' && change.kind === 'changed';
  const said = isRuleChange ? { was: saidOf(change.before as Rule, lang, namesOf(before, catalogue, lang)), is: saidOf(change.after as Rule, lang, namesOf(after, catalogue, lang)) } : null;
  return (
    <li className="diff-change">
      <div className="diff-head">
        <StatusTag tone={tones[change.kind]}>{t(`diff.${change.kind}`)}</StatusTag>
        <strong>{change.part === 'scheme' ? t('kinds.scheme') : words.labelled(t(`kinds.${change.part}`), change.place.slice(1).map(pick).join(' › ') || pick(change.place[0] ?? { zh: change.id }))}</strong>
      </div>
      {change.part === 'rule' && change.kind === 'changed' ? <blockquote>{(change.after as Rule).text}</blockquote> : null}
      {change.kind === 'changed' ? <ul className="diff-fields">{change.fields.map((field) => <FieldDifference key={field.field} change={change} field={field} scheme={after} catalogue={catalogue} />)}</ul> : null}
      {said !== null && said.was !== said.is ? <p className="sh-quiet">{t('diff.said', { was: said.was ?? '—', is: said.is ?? '—' })}</p> : null}
      {change.kind === 'added' ? <Rules rules={rulesOf(change, change.after)} scheme={after} catalogue={catalogue} /> : null}
      {change.kind === 'removed' ? <Rules rules={rulesOf(change, change.before)} scheme={before} catalogue={catalogue} /> : null}
    </li>
  );
}

const attempt = (before: Scheme, after: Scheme): readonly SchemeChange[] | null => {
  try {
    return compareSchemes(before, after);
  } catch {
    return null;
  }
};

/** What changed from one version to another, in words. */
export function DifferenceView({ before, after, catalogue }: Versions) {
  const { t } = useTranslation('drafts');
  const changes = useMemo(() => attempt(before, after), [before, after]);
  if (changes === null) return <p className="sh-error">{t('diff.unreadable')}</p>;
  if (changes.length === 0) return <EmptyState title={t('diff.none')} />;
  return (
    <>
      <p role="status">{t('diff.count', { count: changes.length })}</p>
      <ol className="diff-list">{changes.map((change) => <Change key={`${change.kind}|${change.part}|${change.path}`} change={change} before={before} after={after} catalogue={catalogue} />)}</ol>
    </>
  );
}
