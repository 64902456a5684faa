import type { MetricAnswer } from '@siheng/plugin-sdk';

/** Whether a measured value is below a number of hundredths, compared exactly; what does not apply is not below. */
export const isBelow = (answer: MetricAnswer, hundredths: number): boolean =>
  answer.kind === 'measured' && answer.value.num * 100 < hundredths * answer.value.den;
