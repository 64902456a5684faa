export * from './library/measure-catalogue.ts';
export * from './library/scheme-library.ts';
export * from './numbers/check-numbers.ts';
