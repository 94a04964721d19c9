import { type Operation, operations } from '@omm/contracts';

const known = new Map<string, Operation>(Object.entries(operations));

/** What an operation does, as the API's own page says it; of what is none, its name: 'retention'. */
export const actionWords = (action: string): string => known.get(action)?.summary ?? action;

/** What is kept in the log, by its words. */
export const auditedActions = [...known]
  .filter(([, { audited }]) => audited)
  .map(([value, { summary }]) => ({ value, label: summary }))
  .toSorted((a, b) => a.label.localeCompare(b.label));
