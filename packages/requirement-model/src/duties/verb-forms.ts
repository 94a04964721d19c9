/** Verbs whose past is none of '-ed'. */
const PASTS: Readonly<Record<string, string>> = {
  bring: 'brought',
  deal: 'dealt',
  do: 'did|done',
  draw: 'drew',
  give: 'gave',
  hold: 'held',
  keep: 'kept',
  lead: 'led',
  make: 'made',
  meet: 'met',
  oversee: 'oversaw',
  pay: 'paid',
  run: 'ran',
  send: 'sent',
  set: 'set',
  speak: 'spoke',
  take: 'took',
  teach: 'taught',
  write: 'wrote|written',
};
/** These double their last letter. */
const DOUBLING = /^(?:admit|get|input|plan|run|scan|set|submit|troubleshot)$/;

/** 'schedule': schedule, schedules, scheduling; with `past` also scheduled. 'set up' bends its first word. */
export function verbForms(verb: string, { past }: { past: boolean }): string[] {
  const [first = verb, ...rest] = verb.split(' ');
  const behind = rest.map((word) => ` ${word}`).join('');
  return formsOf(first, past).map((form) => form + behind);
}

function formsOf(verb: string, past: boolean): string[] {
  const isE = verb.endsWith('e') && !/(?:ee|ye)$/.test(verb);
  const isY = /[^aeiou]y$/.test(verb);
  const stem = isE ? verb.slice(0, -1) : DOUBLING.test(verb) ? verb + verb.slice(-1) : verb;
  const third = isY ? `${verb.slice(0, -1)}ies` : /(?:s|x|ch|sh|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const pasts = PASTS[verb]?.split('|') ?? [isY ? `${verb.slice(0, -1)}ied` : `${stem}ed`];
  return [verb, third, `${stem}ing`, ...(past ? pasts : [])];
}
