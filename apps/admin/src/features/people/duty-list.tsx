import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { AutoComplete, Button, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMayDo } from '../../api/session.ts';
import { useRoleName } from '../../shell/use-role-name.ts';
import type { Bureau } from '../bureaus/use-bureaus.ts';
import { type DutyValues, type Role, roles } from './person-data.ts';
import { usePlaces } from './use-places.ts';

type DutyRowProps = { readonly at: number; readonly bureau: Bureau; readonly mayRemove: boolean; readonly onRemove: () => void };

function DutyRow({ at, bureau, mayRemove, onRemove }: DutyRowProps) {
  const { t } = useTranslation('people');
  const roleName = useRoleName();
  const mayAppoint = useMayDo('users.manage-administrators');
  const form = Form.useFormInstance<{ duties: DutyValues[] }>();
  const role = Form.useWatch(['duties', at, 'role'], form) as Role | undefined;
  const { placesOf, departments } = usePlaces(bureau);
  const places = placesOf(role);
  // Another role is at another kind of place; where there is only one, it is chosen.
  const changeRole = (next: Role): void => form.setFieldValue(['duties', at, 'orgId'], next === 'station' ? undefined : placesOf(next)[0]?.value);
  return (
    <fieldset className="duty-row">
      <legend className="sh-hidden">{t('duty', { number: at + 1 })}</legend>
      <Form.Item name={[at, 'role']} label={t('role')} rules={[{ required: true, message: t('required') }]}>
        <Select placeholder={t('required')} options={roles.filter((one) => one !== 'administrator' || mayAppoint).map((one) => ({ value: one, label: roleName(one) }))} onChange={changeRole} />
      </Form.Item>
      <Form.Item name={[at, 'orgId']} label={t('place')} rules={[{ required: true, message: t('required') }]}>
        <Select placeholder={t('required')} showSearch={{ optionFilterProp: 'label' }} options={[...places]} disabled={role === undefined} />
      </Form.Item>
      {role === 'department' ? (
        <Form.Item name={[at, 'department']} label={t('department')} rules={[{ required: true, whitespace: true, message: t('departmentRequired') }]}>
          <AutoComplete options={departments.map((value) => ({ value }))} placeholder={t('departmentHint')} showSearch={{ filterOption: true }} />
        </Form.Item>
      ) : <span />}
      {mayRemove ? <Button type="text" icon={<DeleteOutlined />} aria-label={t('removeDuty')} onClick={onRemove} /> : <span />}
    </fieldset>
  );
}

/** The duties of a person; at least one. */
export function DutyList({ bureau }: { readonly bureau: Bureau }) {
  const { t } = useTranslation('people');
  return (
    <Form.List name="duties">
      {(fields, { add, remove }) => (
        <div className="duty-list">
          <p className="duty-title">{t('duties')}</p>
          {fields.map((field) => <DutyRow key={field.key} at={field.name} bureau={bureau} mayRemove={fields.length > 1} onRemove={() => remove(field.name)} />)}
          <Button type="dashed" icon={<PlusOutlined />} onClick={() => add({})}>{t('addDuty')}</Button>
        </div>
      )}
    </Form.List>
  );
}
