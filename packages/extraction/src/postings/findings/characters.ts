import type { Finding } from '@omm/contracts';
import type { Oddity, ShownText } from '@omm/text';

/** One finding of each kind, at the first place of it: what a reader does not see must not be trusted unseen. */
export function characterFindings(text: string, shown: ShownText): Finding[] {
  return KINDS.flatMap(({ kind, code, message }) => {
    const places = shown.oddities.filter((oddity) => oddity.kind === kind);
    const [first] = places;
    if (first === undefined) return [];
    const { start, end } = first;
    return [
      { code, message: message(places.length, first), span: { start, end, text: text.slice(start, end) } },
    ];
  });
}

const places = (count: number) => (count === 1 ? 'one place' : `${count} places`);

const KINDS: readonly {
  kind: Oddity['kind'];
  code: string;
  message: (count: number, first: Oddity) => string;
}[] = [
  {
    kind: 'invisible',
    code: 'characters-invisible',
    message: (count) =>
      `The text holds invisible characters in ${places(count)}. We read it without them, as people see it; other programs may not.`,
  },
  {
    kind: 'mixed-alphabets',
    code: 'characters-mixed',
    message: (count, { shown }) =>
      `Letters of another alphabet that look like ours stand in ${places(count)}. We read this one as '${shown.trim()}'; searches will not find it.`,
  },
  {
    kind: 'direction',
    code: 'characters-direction',
    message: (count) =>
      `The direction of writing is turned in ${places(count)}, so that people see other words than we read. Type the words anew.`,
  },
];
