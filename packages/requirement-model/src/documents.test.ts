import { expect, test } from 'vitest';
import { documentsOf } from './documents.ts';

test.each([
  [['003'], 'document 003'],
  [['001', '004'], 'documents 001 and 004'],
  [['000', '001', '002'], 'documents 000, 001 and 002'],
] as const)('%j: %s', (sources, words) => expect(documentsOf({ sources })).toBe(words));
