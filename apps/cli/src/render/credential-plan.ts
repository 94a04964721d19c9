import type { PlannedCredential } from '@omm/contracts';

const standing = {
  eligible: 'everything it asks for is there',
  unknown: 'open, if what is left is there',
  missing: 'not yet',
} as const;

const marks = { met: 'has', missing: 'lacks', unknown: 'check' } as const;

/** One credential within reach: where the person stands, what it wants, and which document says so. */
export function credentialPlanLines({ name, status, begun, needs, sources }: PlannedCredential): string[] {
  return [
    `${name}${begun ? ', under way' : ''}: ${standing[status]}`,
    ...needs.map((need) => `    ${marks[need.status].padEnd(5)}  ${need.words}`),
    ...sources.map(({ id, title }) => `    as document ${id} says (“${title}”)`),
  ];
}
