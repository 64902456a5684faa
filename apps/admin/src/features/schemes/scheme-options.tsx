import { optionsSchema, type Options } from '@siheng/kernel';
import { StatusTag } from '@siheng/ui';
import { useTranslation } from 'react-i18next';
import { zh } from '../../texts/zh/index.ts';

type OptionTexts = typeof zh.schemeOptions;
const names = Object.keys(zh.schemeOptions) as readonly (keyof OptionTexts)[];

/** How the scheme reads what its text leaves open. */
export function SchemeOptions({ options }: { readonly options: Options }) {
  const { t } = useTranslation('schemeOptions');
  const { t: scheme } = useTranslation('schemes');
  const defaults = optionsSchema.parse({});
  const rows = names.map((name) => ({ name, value: String(options[name]), isDefault: options[name] === defaults[name] }));
  const words = t as unknown as (key: string) => string;
  return (
    <section className="sh-panel" aria-label={scheme('options')}>
      <h2>{scheme('options')}</h2>
      <p className="sh-quiet">{scheme('optionsHint')}</p>
      <dl className="scheme-options">
        {rows.map((row) => (
          <div key={row.name}>
            <dt>{t(`${row.name}.title`)}</dt>
            <dd>{words(`${row.name}.${row.value}`)} {row.isDefault ? null : <StatusTag tone="info">{scheme('optionChosen')}</StatusTag>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
