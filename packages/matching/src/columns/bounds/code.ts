import type { JudgementStatus } from '@omm/contracts';
import type { Finding } from '../../finding.ts';
import type { Point } from '../../point.ts';

// The most that a requirement can be worth to somebody, in one number: thousandths of credit (10 bits), the percent of
// all points that are left (7 bits), and three signs.

const CREDITS = 1024;
const GATES = 128;
/** Nobody with this is strong. */
export const HIDDEN = CREDITS * GATES;
/** A must is not met. */
export const SHORT = 2 * HIDDEN;
/** The credit is what is likely at most, and never more than anything unknown is worth. */
const UNKNOWN = 4 * HIDDEN;

export const creditOf = (code: number): number => code & (CREDITS - 1);
export const gateOf = (code: number): number => (code >>> 10) & (GATES - 1);
export const signsOf = (code: number): number => code & (HIDDEN | SHORT);

/** Rounded as the scorer rounds it; what differs by the order of a sum is never below. */
export const thousandths = (credit: number): number => Math.round(credit * 1000 + 1e-6);

export const codeOf = (credit: number, gate: number, signs = 0): number => signs + gate * CREDITS + credit;

/** Nothing is lost. */
export const WHOLE = codeOf(1000, 100);

/** What a judge's finding is worth at a point; what is unknown is settled for each person. */
export function codeAt(
  point: Point,
  { status, credit, likely = 1 }: Pick<Finding, 'status' | 'credit' | 'likely'>,
) {
  const isUnknown = status === 'unknown';
  const signs =
    (isShown(point, status) ? 0 : HIDDEN) + (isShort(point, status) ? SHORT : 0) + (isUnknown ? UNKNOWN : 0);
  const gate = status === 'unmet' ? Math.ceil(point.gate * 100) : 100;
  return codeOf(thousandths(isUnknown ? likely : credit), gate, signs);
}

const isShown = ({ toShow }: Point, status: JudgementStatus): boolean =>
  toShow === 'nothing' || status === 'met' || (toShow === 'a part' && status === 'partly');

const isShort = ({ kind, necessity }: Point, status: JudgementStatus): boolean =>
  kind !== 'role' && necessity === 'required' && status !== 'met';

export const isUnknown = (code: number): boolean => code >= UNKNOWN;

export function settled(code: number, whenUnknown: number): number {
  if (code < UNKNOWN) return code;
  const credit = creditOf(code);
  return code - UNKNOWN - (credit > whenUnknown ? credit - whenUnknown : 0);
}

/** The better of two ways to come by the same: no sign holds that the other has not. */
export const better = (one: number, other: number): number =>
  codeOf(
    Math.max(creditOf(one), creditOf(other)),
    Math.max(gateOf(one), gateOf(other)),
    signsOf(one) & signsOf(other),
  );
