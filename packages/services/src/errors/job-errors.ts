import type { ErrorArea } from './error-kinds.ts';

/** Background work. */
export const jobErrors = {
  job_ended: { status: 409, zh: '任务已经结束，不能再取消。', en: 'The job has ended and cannot be cancelled any more.' },
  job_not_retried: { status: 409, zh: '只有失败、取消或中断的任务可以重试。', en: 'Only a job that failed, was cancelled or was interrupted is tried again.' },
  job_gave_up: { status: 500, zh: '执行任务的进程已{times}次中途停止，不再自动重试。请查看日志，排除原因后手动重试。', en: 'The processes that worked on the job stopped {times} times; it is not tried again by itself. Look into the log, then try it again by hand.' },
} as const satisfies ErrorArea;
