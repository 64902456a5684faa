export * from './columns/index.ts';
export { compileScheme } from './compile/compile-scheme.ts';
export { addExact, compareExact, formatExact } from './exact/exact.ts';
export type * from './input.ts';
export * from './measurement.ts';
export * from './plan.ts';
export type * from './result.ts';
export * from './scheme/format.ts';
export * from './scheme/options.ts';
