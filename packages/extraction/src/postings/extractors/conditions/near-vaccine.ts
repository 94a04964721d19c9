import type { Document } from '../../../engine/document.ts';
import type { Hit } from '../../../engine/rule.ts';
import type { PlacedSegment } from '../../sections.ts';
import type { Demanded } from './demanded.ts';

/** 'Be fully vaccinated … with one of the COVID-19 vaccines': the disease stands near the word. */
export function nearVaccine(
  { view }: Document,
  segment: PlacedSegment,
  { start, end, value }: Hit<Demanded>,
): Demanded {
  if (value.kind !== 'vaccination' || value.value.vaccine !== 'any') return value;
  const near = view.lower.slice(Math.max(segment.start, start - 160), Math.min(segment.end, end + 160));
  if (/\b(?:covid|sars-cov|coronavirus)/.test(near) || /covid/.test(segment.heading))
    return { kind: 'vaccination', value: { vaccine: 'covid-19' } };
  return value;
}
