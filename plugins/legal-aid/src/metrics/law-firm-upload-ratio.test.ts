import { notApplicable, ratio } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { lawFirmUploadRatio } from './law-firm-upload-ratio.ts';

const firms = (entered: number) => Array.from({ length: 7 }, (_, i) => ({ firmNo: `L${i + 1}`, dueAt: '2018-12-31', enteredAt: i < entered ? '2018-05-01' : null }));

testMetric(lawFirmUploadRatio, [
  { name: '7 of 7', facts: { lawFirms: firms(7) }, expect: ratio(7, 7) },
  { name: '应为7家，实际6家', facts: { lawFirms: firms(6) }, expect: ratio(6, 7, ['L7/2018-12-31']) },
  { name: 'no firm is due', facts: { lawFirms: [] }, expect: notApplicable('no law firm is due in this period') },
]);
