import { optionsSchema, type Options } from '@siheng/kernel';
import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { zh } from '../../../texts/zh/index.ts';
import { useEditor } from '../model/editor-context.ts';

const names = Object.keys(zh.schemeOptions) as readonly (keyof typeof zh.schemeOptions)[];
const defaults = optionsSchema.parse({});
const readingsOf = (name: keyof Options): readonly string[] => Object.keys(zh.schemeOptions[name]).filter((key) => key !== 'title');

/** The readings that a text leaves open, each with an example of what it means; the usual one is marked. */
export function OptionsTab() {
  const { t } = useTranslation('schemeOptions');
  const { t: d } = useTranslation('drafts');
  const { scheme, draft, isClosed } = useEditor();
  const words = t as unknown as (key: string) => string;
  const choose = (name: keyof Options, value: string): void => draft.set(`options.${name}`, name === 'bottomYears' ? Number(value) : value);
  return (
    <section className="sh-panel" aria-label={d('options.title')}>
      <p className="sh-quiet">{d('options.description')}</p>
      <div className="option-list">
        {names.map((name) => {
          const value = String(scheme.options[name] ?? defaults[name]);
          return (
            <fieldset key={name} className="option-row" data-path={`options.${name}`}>
              <legend>{t(`${name}.title`)}</legend>
              <p className="sh-quiet">{d(`optionHints.${name}`)}</p>
              <Radio.Group
                value={value}
                disabled={isClosed}
                options={readingsOf(name).map((reading) => ({ value: reading, label: <>{words(`${name}.${reading}`)}{reading === String(defaults[name]) ? <span className="option-default">{d('options.usual')}</span> : null}</> }))}
                onChange={(event) => choose(name, String(event.target.value))}
              />
            </fieldset>
          );
        })}
      </div>
    </section>
  );
}
