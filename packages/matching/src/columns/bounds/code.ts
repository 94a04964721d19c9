import type { JudgementStatus } from '@omm/contracts';
import type { Finding } from '../../finding.ts';
import type { Point } from '../../point.ts';
import { gates } from '../../weights.ts';

// The most that a requirement can be worth to somebody, in one number: the thousandths of a credit in ten bits, and
// signs above them.

const CREDITS = 1024;
/** Nobody with this is strong. */
export const HIDDEN = 1;
/** A must is not met. */
export const SHORT = 2;
/** A must is missed altogether: the share of all points that is left by it. */
const MISSED = [
  [4, gates.role],
  [8, gates.requirement],
  [16, gates.licence],
] as const;
/** Combinations of signs. */
export const SIGNS = 32;
/** The credit is what is likely at most, and never more than anything unknown is worth. */
const UNKNOWN = SIGNS * CREDITS;

export const creditOf = (code: number): number => code & (CREDITS - 1);
export const signsOf = (code: number): number => (code >>> 10) & (SIGNS - 1);
export const isUnknown = (code: number): boolean => code >= UNKNOWN;

/** Rounded as the scorer rounds it; what differs by the order of a sum is never below. */
export const thousandths = (credit: number): number => Math.round(credit * 1000 + 1e-6);

export const codeOf = (credit: number, signs = 0): number => signs * CREDITS + credit;

export const unknown = (credit: number, signs = 0): number => UNKNOWN + codeOf(credit, signs);

/** Nothing is lost. */
export const WHOLE = codeOf(1000);

const GATES = Float64Array.from({ length: SIGNS }, (_, signs) =>
  Math.min(1, ...MISSED.filter(([sign]) => signs & sign).map(([, gate]) => gate)),
);

/** The share of all points that some signs leave. */
export const gateOf = (signs: number): number => GATES[signs] ?? 1;

/** What a judge's finding is worth at a point; what is unknown is settled for each person. */
export function codeAt(
  point: Point,
  { status, credit, likely = 1 }: Pick<Finding, 'status' | 'credit' | 'likely'>,
): number {
  const signs =
    (isShown(point, status) ? 0 : HIDDEN) |
    (isShort(point, status) ? SHORT : 0) |
    (status === 'unmet' ? missedAt(point) : 0);
  return status === 'unknown' ? unknown(thousandths(likely), signs) : codeOf(thousandths(credit), signs);
}

const isShown = ({ toShow }: Point, status: JudgementStatus): boolean =>
  toShow === 'nothing' || status === 'met' || (toShow === 'a part' && status === 'partly');

const isShort = ({ kind, necessity }: Point, status: JudgementStatus): boolean =>
  kind !== 'role' && necessity === 'required' && status !== 'met';

/** Nothing for a gate of 1. */
const missedAt = ({ gate }: Point): number => MISSED.find(([, share]) => share === gate)?.[0] ?? 0;

/** The same with the credit that the unknown has here. */
export function settled(code: number, whenUnknown: number): number {
  const credit = creditOf(code);
  return isUnknown(code) && credit > whenUnknown ? code - (credit - whenUnknown) : code;
}

/** The better of two settled ways to come by the same: no sign holds that the other has not. */
export const better = (one: number, other: number): number =>
  (one & other & ~(CREDITS - 1)) | Math.max(creditOf(one), creditOf(other));
