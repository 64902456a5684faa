export { AppError } from './errors/app-error.ts';
export type { ErrorCode } from './errors/error-table.ts';
export type { Change, Deps, Log } from './deps.ts';
export { type Actor, type Duty, platformActor, type Role, roles } from './policy/actor.ts';
export { type Action, actions } from './policy/policy.ts';
export { createProgressBoard, type JobState } from './progress/progress-board.ts';
