import type { Quantity } from '@siheng/kernel';
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field, fieldId } from '../fields/field.tsx';
import { MeasureField } from '../fields/measure-field.tsx';
import { RatioInput } from '../fields/ratio-input.tsx';
import { useEditor } from '../model/editor-context.ts';
import { unitOf } from '../model/names.ts';

/** The borders between bands, rising: the points of each band stand below. */
export function BandFields({ at, quantity }: { readonly at: string; readonly quantity: Extract<Quantity, { kind: 'band' }> }) {
  const { t } = useTranslation('drafts');
  const { scheme, draft, catalogue, isClosed, checks } = useEditor();
  const isRatio = unitOf(scheme, catalogue, quantity.of) === 'ratio';
  const { edges } = quantity;
  const change = (next: readonly string[]): void => draft.set(`${at}.edges`, next);
  return (
    <>
      <MeasureField path={`${at}.of`} label={t('rule.measure')} />
      <Field path={`${at}.edges`} label={t('rule.edges')} hint={t('rule.edgesHint')} isGroup wide>
        <div className="edit-inline">
          {edges.map((edge, index) => (
            <span key={index} className="edit-inline" data-path={`${at}.edges[${index}]`}>
              <RatioInput id={fieldId(`${at}.edges[${index}]`)} value={edge} isRatio={isRatio} disabled={isClosed} isWrong={checks.at(`${at}.edges[${index}]`).length > 0} label={t('rule.edge', { at: index + 1 })} onChange={(value) => change(edges.map((one, place) => (place === index ? value : one)))} />
              {edges.length > 1 ? <Button size="small" type="text" icon={<DeleteOutlined />} disabled={isClosed} aria-label={t('rule.removeEdge', { at: index + 1 })} onClick={() => change(edges.filter((_one, place) => place !== index))} /> : null}
            </span>
          ))}
          <Button size="small" icon={<PlusOutlined />} disabled={isClosed} onClick={() => change([...edges, ''])}>{t('rule.addEdge')}</Button>
        </div>
      </Field>
    </>
  );
}
