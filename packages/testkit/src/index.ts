export { pointsOf, postingReading, resumeReading } from './builders.ts';
export { freePort } from './free-port.ts';
export { createTestDatabase, testRedisUrl } from './test-database.ts';
export { totpCode } from './totp-code.ts';
