import type { Setting } from '@omm/contracts';
import { namesOf } from '../../../lexicons/spanish/names.ts';
import type { SettingRow } from './setting-row.ts';

const SPECIALTIES = [
  'cardiología',
  'cirugía plástica',
  'dermatología',
  'ginecología',
  'medicina familiar',
  'medicina interna',
  'ortopedia',
  'pediatría',
  'psiquiatría',
];
/** 'Consultorio de pediatría'. */
const bySpecialty = SPECIALTIES.flatMap((specialty) =>
  ['oficina', 'consultorio', 'grupo'].map((firm) => `${firm} de ${specialty}`),
).join(', ');

interface InSpanish {
  readonly names: string;
  readonly example: string;
}

/** The kind of employer as Spanish postings name it. */
const IN_SPANISH: Partial<Record<Setting, InSpanish>> = {
  'veterinary-practice': {
    names: 'clínica veterinaria, consultorio veterinario, hospital veterinario',
    example: 'una «clínica veterinaria» en Ponce',
  },
  'dental-practice': {
    names: 'clínica dental, consultorio dental, oficina dental, práctica dental, práctica de ortodoncia',
    example: '«clínica dental» en Hialeah',
  },
  'nursing-home': {
    names:
      'hogar de cuido prolongado, facilidad de cuidado prolongado, hogar de ancianos, hogar de envejecientes',
    example: '«hogar de envejecientes» en Bayamón',
  },
  'multi-site-practice': {
    names: 'red de clínicas',
    example: 'una «red de clínicas»',
  },
  'physician-practice': {
    names: `consultorio médico, oficina médica, ${bySpecialty}`,
    example: 'recepcionista para «consultorio de pediatría»',
  },
  clinic: {
    names: 'clínica, centro ambulatorio, centro de salud, centro de terapia',
    example: 'nuestra «clínica» en Miami',
  },
};

/** The row with what Spanish postings call its kind of employer. */
export function withSpanish(row: SettingRow): SettingRow {
  const spanish = IN_SPANISH[row.id];
  if (spanish === undefined) return row;
  return {
    ...row,
    aliases: [...row.aliases, ...namesOf(spanish.names)],
    examples: [...row.examples, spanish.example],
  };
}
