import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { overExact, timesExact } from '@siheng/kernel';
import { showPlain } from '@siheng/ui';
import { Button, Form, Input, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Deductions } from './deduction-data.ts';
import type { DeductionValues } from './deduction-form.tsx';

const decimal = /^\d{1,9}(\.\d{1,6})?$/;
const canonical = (text: string): string => (text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text).replace(/^0+(?=\d)/, '');

type Amounts = { readonly lost: string | undefined; readonly full: string | undefined; readonly share: string | undefined; readonly unitFull: string; readonly mode: Deductions['mode'] };

/** What would be taken from the unit, exactly; null while something is not filled in. */
const passedDown = ({ lost, full, share, unitFull, mode }: Amounts): string | null => {
  if (lost === undefined || full === undefined || !decimal.test(lost) || !decimal.test(full) || Number(full) === 0 || (share !== undefined && share !== '' && !decimal.test(share))) return null;
  const whole = mode === 'points' ? canonical(lost) : timesExact(overExact(canonical(lost), canonical(full)), unitFull);
  return share === undefined || share === '' ? whole : timesExact(whole, canonical(share));
};

function Preview({ at, deductions }: { readonly at: number; readonly deductions: Deductions }) {
  const { t } = useTranslation('deductions');
  const form = Form.useFormInstance<DeductionValues>();
  const values = Form.useWatch([], form) as Partial<DeductionValues> | undefined;
  const cause = values?.causes?.[at];
  const unit = deductions.units.find((one) => one.id === cause?.unitId);
  if (cause === undefined || unit === undefined) return null;
  if (!cause.negligent) return <p className="sh-quiet">{t('notPassed')}</p>;
  const points = passedDown({ lost: values?.pointsLost, full: values?.superiorFull, share: cause.share, unitFull: unit.unitFull, mode: deductions.mode });
  return points === null ? null : <p className="sh-lost sh-num">{t('willTake', { unit: unit.name, points: showPlain(points), full: unit.unitFull })}</p>;
}

/** The units that are concerned, each with its share, whether it was negligent, and why. */
export function CauseFields({ deductions }: { readonly deductions: Deductions }) {
  const { t } = useTranslation('deductions');
  const required = { required: true, whitespace: true, message: t('required') };
  return (
    <Form.List name="causes" rules={[{ validator: async (_rule, causes: readonly unknown[] | undefined) => { if (causes === undefined || causes.length === 0) throw new Error(t('causesMissing')); } }]}>
      {(fields, { add, remove }, { errors }) => (
        <>
          <h3>{t('causes')}</h3>
          {fields.map(({ key, name }) => (
            <fieldset key={key} className="cause">
              <legend className="sh-hidden">{t('cause', { at: name + 1 })}</legend>
              <div className="cause-line">
                <Form.Item name={[name, 'unitId']} label={t('unit')} rules={[{ required: true, message: t('required') }]}><Select showSearch={{ optionFilterProp: 'label' }} options={deductions.units.map((unit) => ({ value: unit.id, label: unit.name }))} /></Form.Item>
                <Form.Item name={[name, 'share']} label={t('share')} rules={[{ pattern: /^(0?\.\d{1,6}|0\.\d{1,6}|1(\.0+)?)$/, message: t('shareWrong') }]}><Input inputMode="decimal" autoComplete="off" placeholder={t('shareHint')} /></Form.Item>
                <Form.Item name={[name, 'negligent']} label={t('negligent')} valuePropName="checked"><Switch /></Form.Item>
                <Button type="text" icon={<DeleteOutlined />} aria-label={t('removeCause', { at: name + 1 })} onClick={() => remove(name)} />
              </div>
              <Form.Item name={[name, 'reason']} label={t('causeReason')} rules={[required]}><Input autoComplete="off" maxLength={500} /></Form.Item>
              <Preview at={name} deductions={deductions} />
            </fieldset>
          ))}
          <Form.ErrorList errors={errors} />
          <Button icon={<PlusOutlined />} onClick={() => add({ negligent: true })}>{t('addCause')}</Button>
        </>
      )}
    </Form.List>
  );
}
