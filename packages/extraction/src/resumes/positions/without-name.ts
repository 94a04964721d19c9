import type { Fact } from '@omm/contracts';
import type { Line } from '../lines.ts';
import type { Section } from '../sections/find-sections.ts';

const reach = /@[\w-]+\.\w|\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}/;

/**
 * A section without the lines that say who the person is: where no heading parts them from the first job,
 * they are no employer of it. Of 'Renée Müller, Supervisor 2016 - 2020' the rest of the line stays.
 */
export function withoutName(section: Section, name: Fact<string> | null): Section {
  const inHead = section.kind === 'head';
  const lines = section.lines.flatMap((line) =>
    inHead && reach.test(line.text) ? [] : afterName(line, name, inHead),
  );
  return { ...section, lines };
}

function afterName(line: Line, name: Fact<string> | null, inHead: boolean): Line[] {
  if (name === null || !line.text.startsWith(name.span.text)) return [line];
  const rest = line.text.slice(name.span.text.length).replace(/^[\s,|(–—-]+/, '');
  if (rest === '') return [];
  return inHead ? [{ ...line, start: line.end - rest.length, text: rest }] : [line];
}
