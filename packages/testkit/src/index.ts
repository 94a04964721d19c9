export { matchOf, postingReading, resumeReading } from './builders.ts';
export { createTestDatabase, testRedisUrl } from './test-database.ts';
