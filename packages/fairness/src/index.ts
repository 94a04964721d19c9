export { type Assessed, adverseImpact } from './adverse-impact.ts';
