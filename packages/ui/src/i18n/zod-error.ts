import i18next from 'i18next';
import type { $ZodErrorMap } from 'zod/v4/core';
import './namespace.ts';

const isText = (origin: string): boolean => origin === 'string';

/** zod's findings in the words of this product; undefined leaves zod's own text. */
export const zodError: $ZodErrorMap = (issue) => {
  const t = i18next.getFixedT(null, 'ui');
  const empty = issue.input === undefined || issue.input === null || issue.input === '';
  if (empty) return t('errors.required');
  switch (issue.code) {
    case 'invalid_type': {
      if (issue.expected === 'int') return t('errors.integer');
      return issue.expected === 'number' ? t('errors.number') : t('errors.format');
    }
    case 'too_small': return isText(issue.origin) ? t('errors.tooShort', { min: String(issue.minimum) }) : t('errors.tooSmall', { min: String(issue.minimum) });
    case 'too_big': return isText(issue.origin) ? t('errors.tooLong', { max: String(issue.maximum) }) : t('errors.tooBig', { max: String(issue.maximum) });
    case 'invalid_value': return t('errors.choice');
    case 'invalid_format': return issue.format === 'date' ? t('errors.date') : t('errors.format');
    default: return undefined;
  }
};
