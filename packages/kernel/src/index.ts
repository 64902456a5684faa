export * from './input.ts';
export * from './measurement.ts';
export * from './result.ts';
export * from './scheme/format.ts';
export * from './scheme/options.ts';
