import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, eastStaff, state, type World } from '../../test/world.ts';
import { undoBatch } from '../imports/undo-batch.ts';
import { getForm } from './get-form.ts';
import { listForms } from './list-forms.ts';
import { submitForm } from './submit-form.ts';

let world: World;
beforeAll(async () => { world = await createWorld(); });
afterAll(() => world.close());

const form = 'sample/dispute-register';
const submit = (row: object, unitId = 'east') => submitForm(world.deps, { actor: eastStaff, assessmentId: world.assessmentId, form, unitId, row: { ...row } });

test('a station is offered the form for itself', async () => {
  const { rows } = await listForms(world.deps, { actor: eastStaff, assessmentId: world.assessmentId });
  expect(rows).toMatchObject([{ id: form, dataset: 'sample/disputes', units: [{ id: 'east', name: '东桥司法所' }] }]);
});

test('the form is drawn from the schema that stores it, with the fields that it asks for', () => {
  const found = getForm(world.deps, { form });
  expect(found.fields.map((field) => [field.name, field.label.zh, field.help?.zh ?? null])).toEqual([['caseNo', '案号', '按年度连续编号'], ['acceptedAt', '受理日期', null], ['enteredAt', '录入日期', null], ['major', '重大复杂', null]]);
  expect(found.jsonSchema).toMatchObject({ type: 'object', required: ['caseNo', 'acceptedAt', 'enteredAt'], properties: { acceptedAt: { format: 'date' } } });
});

test('an entry is a batch of one: stored, corrected, repeated, undone', async () => {
  const row = { caseNo: '调1', acceptedAt: '2018-03-01', enteredAt: null, party: '不在表单中' };
  expect(await submit(row)).toMatchObject({ outcome: 'new' });
  const before = await state(world);
  expect(before).toMatchObject({ facts: [{ natural_key: '调1', row: { party: null } }], reports: [{ kind: 'form' }] });
  const changed = await submit({ ...row, enteredAt: '2018-03-20' });
  expect(changed).toMatchObject({ outcome: 'changed' });
  await undoBatch(world.deps, { actor: eastStaff, batchId: changed.batchId, reason: '填错' });
  expect(await state(world)).toEqual(before);
  expect(await submit(row)).toMatchObject({ outcome: 'unchanged' });
});

test('what is wrong is told field by field, and nothing is stored', async () => {
  const before = await state(world);
  await expect(submit({ caseNo: '', acceptedAt: '2018-02-30' })).rejects.toMatchObject({
    code: 'form_invalid',
    data: { problems: [{ field: 'caseNo', label: '案号', text: { zh: '「案号」：此项必填。请补填。' } }, { field: 'acceptedAt', text: { zh: '「受理日期」：“2018-02-30”没有这一天。请核对月份和日期，按 2018-12-02 的格式填写。' } }] },
  });
  expect(await state(world)).toEqual(before);
});

test('not for another unit, and not an unknown form', async () => {
  await expect(submit({ caseNo: '调9', acceptedAt: '2018-03-01' }, 'west')).rejects.toMatchObject({ code: 'not_allowed' });
  await expect(submitForm(world.deps, { actor: eastStaff, assessmentId: world.assessmentId, form: 'sample/none', unitId: 'east', row: {} })).rejects.toMatchObject({ code: 'form_unknown' });
});
