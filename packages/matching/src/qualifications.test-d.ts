import type { CandidateProfile, Contact, Education, Position, Span } from '@omm/contracts';
import { expectTypeOf, test } from 'vitest';
import type { Degree, Qualifications, Work } from './qualifications.ts';
import type { Quote } from './quote.ts';

test('nothing but qualifications reaches the scorer', () => {
  expectTypeOf<keyof Qualifications & keyof Contact>().toBeNever();
  expectTypeOf<keyof Degree & keyof Omit<Education, 'level' | 'field' | 'cipCodes'>>().toBeNever();
  expectTypeOf<Extract<keyof Work, 'employer' | 'location' | 'start' | 'end' | keyof Contact>>().toBeNever();
  expectTypeOf<
    Exclude<
      keyof Work & keyof Position,
      'title' | 'months' | 'healthcare' | 'management' | 'setting' | 'specialty'
    >
  >().toBeNever();
  expectTypeOf<CandidateProfile>().not.toExtend<Qualifications>();
});

test('quoted words can be passed on, not read', () => {
  expectTypeOf<Extract<keyof Quote, string>>().toBeNever();
  expectTypeOf<Quote>().not.toExtend<Span>();
});
