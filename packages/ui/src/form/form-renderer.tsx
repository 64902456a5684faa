import { Button, Col, Flex, Form, Row } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { checkRow, type FieldProblem } from './check-row.ts';
import { FieldControl } from './field-control.tsx';
import { fieldShapes, type FieldWords, type RowSchema } from './field-shape.ts';
import { rowOf } from './row-of.ts';

type FormRendererProps = {
  readonly label: string;
  readonly schema: RowSchema;
  readonly words: readonly FieldWords[];
  readonly submitting?: boolean;
  readonly disabled?: boolean;
  readonly submitText?: string;
  /** Resolves with what the server found wrong; an empty list means stored, and the form is cleared. */
  readonly onSubmit: (row: Record<string, unknown>) => Promise<readonly FieldProblem[]>;
};

/** A form made from the schema that also validates and stores its rows. */
export function FormRenderer({ label, schema, words, submitting = false, disabled = false, submitText, onSubmit }: FormRendererProps) {
  const { t } = useTranslation('ui');
  const [form] = Form.useForm<Record<string, unknown>>();
  const fields = useMemo(() => fieldShapes(schema, words), [schema, words]);
  const show = (problems: readonly FieldProblem[]): void => {
    form.setFields(fields.map((field) => ({ name: field.name, errors: problems.filter((p) => p.name === field.name).map((p) => p.message) })));
    const first = problems.find((problem) => fields.some((field) => field.name === problem.name));
    if (first) form.scrollToField(first.name, { focus: true, block: 'center' });
  };
  const submit = async (values: Record<string, unknown>): Promise<void> => {
    const row = rowOf(fields, values);
    const own = checkRow(schema, row);
    if (own.length > 0) return show(own);
    const found = await onSubmit(row);
    if (found.length === 0) form.resetFields();
    show(found);
  };
  return (
    <Form form={form} layout="vertical" aria-label={label} requiredMark disabled={disabled} onFinish={(values) => void submit(values)} autoComplete="off">
      <Row gutter={24}>
        {fields.map((field) => (
          <Col key={field.name} xs={24} md={field.kind === 'long-text' ? 24 : 12} xl={field.kind === 'long-text' ? 24 : 8}>
            <Form.Item name={field.name} label={field.label} required={field.required} {...(field.help === null ? {} : { extra: field.help })}>
              <FieldControl field={field} />
            </Form.Item>
          </Col>
        ))}
      </Row>
      <Flex gap={8}>
        <Button type="primary" htmlType="submit" loading={submitting}>{submitText ?? t('form.submit')}</Button>
        <Button onClick={() => form.resetFields()}>{t('form.reset')}</Button>
      </Flex>
    </Form>
  );
}
