import type { Fact } from '@omm/contracts';
import type { Line } from '../lines.ts';
import type { Section } from '../sections/find-sections.ts';

const reach = /@[\w-]+\.\w|\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}/;
/** The telephone of an employer may stand on the line of a job's dates. */
const isReach = (words: string) => reach.test(words) && !/\b(?:19|20)\d\d\b/.test(words.replace(reach, ''));

/**
 * A section without the lines that say who the person is: where no heading parts them from the first job,
 * they are no employer of it. Of 'Renée Müller, Supervisor 2016 - 2020' the rest of the line stays.
 */
export function withoutName(section: Section, name: Fact<string> | null): Section {
  const inHead = section.kind === 'head';
  const lines = section.lines.flatMap((line) =>
    inHead && isReach(line.text) ? [] : afterName(line, name, inHead),
  );
  return { ...section, lines };
}

function afterName(line: Line, name: Fact<string> | null, inHead: boolean): Line[] {
  if (name === null) return [line];
  const { text: own } = name.span;
  if (line.text.slice(0, own.length).toLowerCase() !== own.toLowerCase()) return [line];
  const behind = line.text.slice(own.length);
  const rest = behind.replace(/^[\s,|(–—-]+/, '');
  if (rest === '') return [];
  const parted = /^\s*[,|(–—-]|^\s{2}/.test(behind);
  return inHead && parted ? [{ ...line, start: line.end - rest.length, text: rest }] : [line];
}
