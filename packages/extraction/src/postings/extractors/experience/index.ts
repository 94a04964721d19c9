import { compileRules } from '../../../engine/run-rules.ts';
import { nToMYears } from './rules/n-to-m-years.ts';
import { nYears } from './rules/n-years.ts';
import { upToNYears } from './rules/up-to-n-years.ts';

export const experienceRules = compileRules([nToMYears, upToNYears, nYears]);
