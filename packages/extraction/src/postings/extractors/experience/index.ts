import { compileRules } from '../../../engine/run-rules.ts';
import { aYear } from './rules/a-year.ts';
import { nInstead, nPreferred } from './rules/n-preferred.ts';
import { nToMYears } from './rules/n-to-m-years.ts';
import { nYears } from './rules/n-years.ts';
import { anosLabel, nAnos } from './rules/spanish-n-years.ts';
import { upToNYears } from './rules/up-to-n-years.ts';
import { yearsLabel } from './rules/years-label.ts';

export const experienceRules = compileRules([
  nToMYears,
  upToNYears,
  nYears,
  nAnos,
  anosLabel,
  yearsLabel,
  aYear,
  nPreferred,
  nInstead,
]);
