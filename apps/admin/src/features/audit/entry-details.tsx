import { usePickText } from '@siheng/ui';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import type { trpc } from '../../api/trpc.ts';

export type Entry = inferOutput<typeof trpc.audit.list>['rows'][number];

const pretty = (text: string): string => {
  try {
    return JSON.stringify(JSON.parse(text), null, 1);
  } catch {
    return text;
  }
};

/** Everything that an entry says. */
export function EntryDetails({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation('audit');
  const pick = usePickText();
  const line = (label: string, value: string | null) => (value === null ? [] : [{ key: label, label, children: <span className="audit-value">{value}</span> }]);
  return (
    <Descriptions
      size="small"
      column={1}
      items={[
        ...line(t('subject'), `${pick(entry.subject.title)} ${entry.subject.id}`),
        ...line(t('reason'), entry.reason),
        ...line(t('before'), entry.before === null ? null : pretty(entry.before)),
        ...line(t('after'), entry.after === null ? null : pretty(entry.after)),
        ...line(t('details'), entry.details.length === 0 ? null : entry.details.map(({ key, value }) => `${key}: ${value}`).join('\n')),
        ...line(t('from'), entry.ip),
        ...line(t('agent'), entry.userAgent),
        ...line(t('hash'), `${entry.hash.slice(0, 16)}… · ${t('number', { seq: entry.seq })}`),
      ]}
    />
  );
}
