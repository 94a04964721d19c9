import { type ImpactRow, type ImpactTable, RaceEthnicity, Sex, type SmallGroupWarning } from '@omm/contracts';
import { fisherExact, type Share } from './fisher-exact.ts';

type Category = Pick<ImpactRow, 'sex' | 'raceEthnicity'>;
export type Counted = Category & { passed: boolean };

type Dimension = 'sex' | 'raceEthnicity' | 'intersection';

/** 6 RCNY 5-301(d): a smaller category may be left out of the impact ratios, and is reported all the same. */
const smallShare = 0.02;
const significance = 0.05;

const categories: Readonly<Record<Dimension, readonly Category[]>> = {
  sex: Sex.options.map((sex) => ({ sex, raceEthnicity: null })),
  raceEthnicity: RaceEthnicity.options.map((raceEthnicity) => ({ sex: null, raceEthnicity })),
  intersection: Sex.options.flatMap((sex) =>
    RaceEthnicity.options.map((raceEthnicity) => ({ sex, raceEthnicity })),
  ),
};

interface Asked {
  dimension: Dimension;
  excludeSmall: boolean;
}

/** The rate of every category, and how it stands to the highest of them. */
export function impactTable(counted: readonly Counted[], { dimension, excludeSmall }: Asked): ImpactTable {
  const groups = categories[dimension].map((category) => ({ ...category, ...shareOf(counted, category) }));
  const known = groups.reduce((sum, { individuals }) => sum + individuals, 0);
  const isSmall = ({ individuals }: Share) => individuals > 0 && individuals < smallShare * known;
  const compared = groups.filter((group) => group.individuals > 0 && !(excludeSmall && isSmall(group)));
  const highest = compared.reduce<Share | null>(
    (best, one) => (best && !isHigher(one, best) ? best : one),
    null,
  );
  const rows = groups.map((group): ImpactRow => {
    const { passed, individuals } = group;
    const excluded = excludeSmall && isSmall(group);
    const small: SmallGroupWarning[] = isSmall(group) ? ['under-two-percent'] : [];
    const shown = { ...group, rate: individuals === 0 ? null : passed / individuals, excluded };
    if (highest === null || highest.passed === 0 || individuals === 0 || excluded)
      return { ...shown, impactRatio: null, belowFourFifths: false, pValue: null, warnings: small };
    const { warnings, ...comparison } = compare(group, highest);
    return { ...shown, ...comparison, warnings: [...small, ...warnings] };
  });
  return { unknown: counted.length - known, rows };
}

function shareOf(counted: readonly Counted[], { sex, raceEthnicity }: Category): Share {
  const members = counted.filter(
    (one) =>
      (sex === null || one.sex === sex) && (raceEthnicity === null || one.raceEthnicity === raceEthnicity),
  );
  return { individuals: members.length, passed: members.filter(({ passed }) => passed).length };
}

/** In whole numbers: 0.1 + 0.2 is nobody's rate. */
const isHigher = (one: Share, other: Share): boolean =>
  one.passed * other.individuals > other.passed * one.individuals;

function compare(
  group: Share,
  highest: Share,
): Pick<ImpactRow, 'impactRatio' | 'belowFourFifths' | 'pValue' | 'warnings'> {
  const { passed, individuals } = group;
  const belowFourFifths = 5 * passed * highest.individuals < 4 * highest.passed * individuals;
  const pValue = fisherExact(group, highest);
  const warnings: SmallGroupWarning[] = [];
  if (belowFourFifths && pValue >= significance) warnings.push('not-significant');
  const another = { passed: passed + 1, individuals };
  if (belowFourFifths && isHigher(another, { ...highest, passed: highest.passed - 1 }))
    warnings.push('one-person');
  const impactRatio = (passed * highest.individuals) / (highest.passed * individuals);
  return { impactRatio, belowFourFifths, pValue, warnings };
}
