import { roleCreditFor, roleStatus } from '../../judges/role-credit.ts';
import type { Offer } from '../../judges/role-offer.ts';
import type { Point } from '../../point.ts';
import { codeAt, thousandths } from './code.ts';

/** More than sums of the same numbers in another order can differ by. */
export const ROUNDING = 1e-9;

/** What of the work offered was done, each 0 to 1. */
export type RoleCode = {
  readonly credit: (near: number, shared: number, background: number, leading: number) => number;
  /** The thousandths of a credit, and what is left of all points. */
  readonly code: (near: number, credit: number) => number;
};

/** The scorer's sum of the parts of a role, by the worth of each part alone. */
export function roleCode(offer: Offer, point: Point): RoleCode {
  const of = roleCreditFor(offer);
  const none = { near: 0, shared: 0, background: 0, leading: 0 };
  const perNear = of({ ...none, near: 1 });
  const perShared = of({ ...none, near: 1, shared: 1 }) - perNear;
  const perBackground = of({ ...none, background: 1 });
  const perLeading = of({ ...none, leading: 1 });
  // Where no job is named, duties stand for a part of it.
  const nearByDuties = (of({ ...none, shared: 1 }) - perShared) / perNear;
  const unmet = codeAt(point, { status: 'unmet', credit: 0 });
  return {
    credit: (near, shared, background, leading) =>
      perNear * Math.max(near, nearByDuties * shared) +
      perShared * shared +
      perBackground * background +
      perLeading * leading +
      ROUNDING,
    code: (near, credit) =>
      thousandths(credit) + (roleStatus(offer, near + ROUNDING, credit) === 'unmet' ? unmet : 0),
  };
}
