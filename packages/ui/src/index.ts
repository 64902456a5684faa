export * from './extension/admin-extension.ts';
