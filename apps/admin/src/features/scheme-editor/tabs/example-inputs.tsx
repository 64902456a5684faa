import type { Item, Rule } from '@siheng/kernel';
import { usePickText } from '@siheng/ui';
import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { RatioInput } from '../fields/ratio-input.tsx';
import type { Example } from '../model/draft-data.ts';
import { useEditor } from '../model/editor-context.ts';
import { unitOf } from '../model/names.ts';
import { eventMeasures } from '../model/run-cases.ts';

const testsOf = ({ quantity }: Rule): readonly string[] => {
  switch (quantity.kind) {
    case 'condition':
      return [quantity.test.of, ...(quantity.alsoRequires ?? []).map(({ of }) => of)];
    case 'judged':
      return [...(quantity.only === undefined ? [] : [quantity.only.of]), quantity.of];
    case 'rank':
      return [...(quantity.given === undefined ? [] : [quantity.given]), ...(quantity.requires ?? []).map(({ of }) => of)];
    case 'proportion':
      return [quantity.of, ...(quantity.base.includes('/') ? [quantity.base] : [])];
    default:
      return [quantity.of];
  }
};

const measuresOf = (item: Item): readonly string[] => [...new Set(item.rules.flatMap(testsOf))].filter((id) => id !== '');

function Value({ id, value, disabled, onChange }: { readonly id: string; readonly value: string; readonly disabled: boolean; readonly onChange: (value: string) => void }) {
  const { t } = useTranslation('drafts');
  const { scheme, catalogue, names } = useEditor();
  const named = names.zh.measure(id);
  const label = typeof named === 'string' ? named : named.title;
  const unit = unitOf(scheme, catalogue, id);
  const input = `try-${id}`;
  const isYesNo = unit === 'yes-no' || unit === 'bool';
  return (
    <div className="try-value">
      <label htmlFor={input}>{label}</label>
      {isYesNo
        ? <Select id={input} allowClear value={value === '' ? null : value} disabled={disabled} placeholder="—" options={[{ value: '1', label: t('rule.yes') }, { value: '0', label: t('rule.no') }]} onChange={(next: string | undefined) => onChange(next ?? '')} />
        : unit === 'ratio'
          ? <RatioInput id={input} value={value} isRatio disabled={disabled} isWrong={false} onChange={onChange} />
          : <Input id={input} className="edit-number" value={value} disabled={disabled} maxLength={200} placeholder={eventMeasures(scheme).has(id) ? t('try.levels') : '—'} onChange={(event) => onChange(event.target.value)} />}
    </div>
  );
}

/** A field for everything that the rules of the sheet read, item by item; a measure of several items stands with the first. */
export function ExampleInputs({ example, onChange }: { readonly example: Example; readonly onChange: (example: Example) => void }) {
  const pick = usePickText();
  const { scheme, isClosed } = useEditor();
  const track = scheme.tracks.find(({ id }) => id === example.track) ?? scheme.tracks[0];
  const seen = new Set<string>();
  const set = (id: string, value: string): void => onChange({ ...example, values: { ...example.values, [id]: value } });
  return (
    <>
      {(track?.sections ?? []).flatMap((section) => section.items).map((item) => {
        const measures = measuresOf(item).filter((id) => !seen.has(id) && seen.add(id));
        return measures.length === 0 ? null : (
          <fieldset key={item.id} className="try-item">
            <legend>{pick(item.title)}</legend>
            {measures.map((id) => <Value key={id} id={id} value={example.values[id] ?? ''} disabled={isClosed} onChange={(value) => set(id, value)} />)}
          </fieldset>
        );
      })}
    </>
  );
}
