export * from './environment.ts';
export * from './logger.ts';
