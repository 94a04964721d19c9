export * from './derive-key.ts';
export * from './environment.ts';
export * from './logger.ts';
export * from './webhook-settings.ts';
