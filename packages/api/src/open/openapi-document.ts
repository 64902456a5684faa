import { type RegisteredDataset, type Registry, rowJsonSchema, describeFields } from '@siheng/plugin-sdk/registry';
import { z } from 'zod';
import { datasetsSchema, idempotencyKeySchema, problemsSchema, pushSchema, refusalSchema, storedSchema } from './open-schemas.ts';

/** Below this the open API lies; what changes incompatibly gets another number. */
export const openPrefix = '/open/v1';

const schemaOf = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io });
  return rest;
};

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const answer = (description: string, name: string) => ({ description, content: { 'application/json': { schema: ref(name) } } });

const refusals = {
  400: answer('请求不完整或有误。 The request is not complete or not valid.', 'Refusal'),
  401: answer('密钥缺失、到期或已停用。 The key is missing, expired or revoked.', 'Refusal'),
  403: answer('密钥不能用于该考核或数据集。 The key is not for this assessment or dataset.', 'Refusal'),
};

const rowName = ({ id }: RegisteredDataset): string => `Row.${id.replace('/', '.')}`;

/** The row schema of the dataset itself, with the headings of its fields. */
const rowSchema = ({ collector }: RegisteredDataset) => {
  const { properties, required } = rowJsonSchema(collector);
  const fields = describeFields(collector);
  const titled = Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, { title: fields.get(name)?.label.zh ?? name, ...schema }]));
  return { type: 'object', title: collector.title.zh, properties: { ...titled, ...('unit' in titled ? {} : { unit: { type: 'string', description: '单位：名称或代码；请求已指明单位时可不填。 The unit, unless the request names one for all rows.' } }) }, required };
};

const pushOperation = (dataset: RegisteredDataset) => {
  const { properties, ...body } = schemaOf(pushSchema, 'input');
  return {
    post: {
      operationId: `push.${dataset.id.replace('/', '.')}`,
      tags: [dataset.plugin.title.zh],
      summary: `投递“${dataset.collector.title.zh}”。 Push rows of ${dataset.collector.title.en ?? dataset.id}.`,
      description: '全部行通过检查才入库，否则一行也不入库。 All rows are stored, or none.',
      parameters: [{ name: 'Idempotency-Key', in: 'header', required: true, schema: schemaOf(idempotencyKeySchema, 'input') }],
      requestBody: { required: true, content: { 'application/json': { schema: { ...body, properties: { ...properties, rows: { ...(typeof properties?.['rows'] === 'object' ? properties['rows'] : {}), items: ref(rowName(dataset)) } } } } } },
      responses: {
        200: { ...answer('已入库；重复投递得到相同答复。 Stored; delivered again, the answer is the same.', 'Stored'), headers: { 'Idempotency-Replayed': { description: '同一投递的重复答复。 The answer of an earlier delivery.', schema: { type: 'string', const: 'true' } } } },
        ...refusals,
        404: answer('没有该考核、单位或数据集。 No such assessment, unit or dataset.', 'Refusal'),
        409: answer('同一Idempotency-Key用于另一内容，或正在处理，或考核已关闭。 The Idempotency-Key belongs to another content or is being worked on, or the assessment is closed.', 'Refusal'),
        413: answer('内容过大。 Too large.', 'Refusal'),
        422: answer('有问题，未保存任何数据。 There are problems; nothing was stored.', 'Problems'),
      },
    },
  };
};

/** OpenAPI 3.1 of what other systems may call, made from the schemas that check it. */
export const openApiDocument = (registry: Registry, version: string) => {
  const datasets = registry.datasets().filter(({ collector }) => collector.accepts.includes('push'));
  return {
    openapi: '3.1.0',
    info: { title: '司衡开放接口 Siheng open API', version },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    security: [{ apiKey: [] }],
    paths: {
      [`${openPrefix}/datasets`]: {
        get: { operationId: 'datasets', summary: '密钥可投递的数据集、字段、考核和单位。 What the key may push, and where.', responses: { 200: answer('OK', 'Datasets'), ...refusals } },
      },
      ...Object.fromEntries(datasets.map((dataset) => [`${openPrefix}/datasets/${dataset.id}/rows`, pushOperation(dataset)])),
    },
    components: {
      securitySchemes: { apiKey: { type: 'http', scheme: 'bearer', description: '接口密钥，由考核办在“数据对接”中发放。 An API key, given out by the assessment office.' } },
      schemas: {
        Refusal: schemaOf(refusalSchema, 'output'), Problems: schemaOf(problemsSchema, 'output'), Stored: schemaOf(storedSchema, 'output'), Datasets: schemaOf(datasetsSchema, 'output'),
        ...Object.fromEntries(datasets.map((dataset) => [rowName(dataset), rowSchema(dataset)])),
      },
    },
  };
};
