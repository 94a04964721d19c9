import { degreeRank, type PostingRequirements, type Requirement, type RequirementNode } from '@omm/contracts';
import type { Candidate } from '@omm/matching';
import { requirementModel } from '@omm/requirement-model';

/*
 * The scorer as one query over one table, as far as SQL goes with a line a requirement: years by scope on a ramp, levels
 * of degrees on a ramp and their fields, languages, credentials, skills, alternatives, the share of duties and the
 * occupation, weights, a gate for missed musts. It leaves out what is unknown, near credentials and neighbouring fields,
 * levels of languages, how long ago a thing was, the jobs one by one, places, teams and every reason.
 */

export const TABLE = `create unlogged table people (
  id integer, total smallint, healthcare smallint, management smallint, office smallint, medical_office smallint,
  medical_office_management smallint, degree smallint, cips text[], credentials text[], languages text[], skills text[],
  duties bigint, occupations bigint)`;

export const INSERT = 'insert into people select * from json_populate_recordset(null::people, $1)';

const bitsBy = (ids: readonly string[]) => {
  const bits = new Map(ids.map((id, at) => [id, 1n << BigInt(at)]));
  return (held: readonly string[]): bigint => held.reduce((sum, id) => sum | (bits.get(id) ?? 0n), 0n);
};
const dutyBits = bitsBy(requirementModel.work.duties.map(({ id }) => id));
const occupationBits = bitsBy(requirementModel.field.occupations.rows.map(({ id }) => id));

/** A row of the table, as JSON takes it. */
export const rowOf = ({ who }: Candidate, id: number): Record<string, unknown> => ({
  id,
  total: who.months.total,
  healthcare: who.months.healthcare,
  management: who.months.management,
  office: who.months.office,
  medical_office: who.months.medicalOffice,
  medical_office_management: who.months.medicalOfficeManagement,
  degree: Math.max(-1, ...who.degrees.map(({ level }) => degreeRank(level))),
  cips: who.degrees.flatMap(({ cipCodes }) => cipCodes),
  credentials: who.credentials.map((one) => one.id),
  languages: who.languages.map(({ code }) => code),
  skills: who.skills.map((one) => one.id),
  duties: String(dutyBits(who.work.flatMap(({ duties }) => duties.map((one) => one.id)))),
  occupations: String(occupationBits(who.work.flatMap(({ occupations }) => occupations))),
});

/** The hundred best of all, by weights of requirement ids and of 'role'. */
export function queryFor(posting: PostingRequirements, weights: Readonly<Record<string, number>>): string {
  const terms = termsOf(posting.root, weights);
  const role = { weight: weights['role'] ?? 0, credit: roleCredit(posting), isMust: false };
  const all = [...terms, role];
  const whole = all.reduce((sum, { weight }) => sum + weight, 0);
  const sum = all.map(({ weight, credit }) => `${weight}::float8 * (${credit})`).join(' + ');
  const musts = terms.filter(({ isMust }) => isMust).map(({ credit }) => `(${credit}) = 0`);
  const gate = musts.length === 0 ? '1' : `case when ${musts.join(' or ')} then 0.55::float8 else 1 end`;
  return `select id, 100 * (${gate}) * (${sum}) / ${whole} as score from people order by score desc, total desc, id limit 100`;
}

interface Term {
  readonly weight: number;
  readonly credit: string;
  readonly isMust: boolean;
}

function termsOf(node: RequirementNode, weights: Readonly<Record<string, number>>): Term[] {
  if (node.type === 'one') {
    const { requirement } = node;
    const isMust = requirement.necessity === 'required';
    return [{ weight: weights[requirement.id] ?? 0, credit: creditOf(requirement), isMust }];
  }
  const terms = node.of.flatMap((branch) => termsOf(branch, weights));
  if (node.type === 'allOf' || terms.length === 0) return terms;
  return [
    {
      weight: Math.max(...terms.map(({ weight }) => weight)),
      credit: `greatest(${terms.map(({ credit }) => credit).join(', ')})`,
      isMust: terms.every(({ isMust }) => isMust),
    },
  ];
}

const MONTHS_OF = {
  'medical-office-management': 'medical_office_management',
  'medical-office': 'medical_office',
  healthcare: 'healthcare',
  management: 'management',
  office: 'office',
  other: 'total',
  any: 'total',
} as const;

function creditOf(asked: Requirement): string {
  switch (asked.kind) {
    case 'experience':
      return `least(1::float8, ${MONTHS_OF[asked.scope]} / ${12 * (asked.value.minimumYears || 1)}::float8)`;
    case 'degree':
      return `greatest(0::float8, 1 - 0.35 * greatest(0, ${degreeRank(asked.value.level)} - degree))${fieldsOf(asked.value.cipCodes)}`;
    case 'language':
      return has('languages', asked.value.code);
    case 'credential':
      return has('credentials', asked.value.id);
    case 'skill':
      return has('skills', asked.value.id);
    default:
      return `least(1::float8, total / 48::float8)`;
  }
}

const fieldsOf = (codes: readonly string[] = []): string =>
  codes.length === 0
    ? ''
    : ` * (case when cips && array[${codes.map(quoted).join(', ')}] then 1 else 0.7 end)`;

const has = (column: string, id: string): string =>
  `(case when ${quoted(id)} = any(${column}) then 1 else 0 end)`;
const quoted = (id: string): string => `'${id.replaceAll("'", "''")}'`;

function roleCredit({ role }: PostingRequirements): string {
  const duties = dutyBits(role.duties.map(({ id }) => id));
  const occupation = occupationBits(role.occupation === null ? [] : [role.occupation]);
  const share = `bit_count((duties & ${duties})::bit(64)) / ${Math.max(1, role.duties.length)}::float8`;
  return `0.4 * ${share} + 0.6 * (occupations & ${occupation} <> 0)::integer`;
}
