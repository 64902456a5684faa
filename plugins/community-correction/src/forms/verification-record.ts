import { defineForm } from '@siheng/plugin-sdk';
import { verifications } from '../collectors/verifications.ts';

export const verificationRecord = defineForm({
  id: 'verification-record', title: { zh: '核查回执登记', en: 'Verification record' }, cadence: 'on-event', stores: verifications,
  fields: [{ name: 'verificationNo' }, { name: 'requestReceivedAt' }, { name: 'receiptSentAt', help: { zh: '收到核查后7日内发出回执，第7日仍算及时' } }],
});
