import { registerWord } from './vocabulary.ts';

/** Words that a Spanish posting can hardly do without and that no English one holds, not even in a name. */
const WORDS = [
  'experiencia',
  'ano',
  'requisito',
  'requerimiento',
  'requerido',
  'requerida',
  'requiere',
  'requieren',
  'requerimos',
  'preferible',
  'preferiblemente',
  'preferido',
  'preferida',
  'deseable',
  'obligatorio',
  'obligatoria',
  'imprescindible',
  'idioma',
  'ingles',
  'espanol',
  'bilingue',
  'licencia',
  'conducir',
  'oficina',
  'consultorio',
  'paciente',
  'puesto',
  'empleo',
  'trabajo',
  'empresa',
  'salario',
  'sueldo',
  'horario',
  'conocimiento',
  'escuela',
  'preparatoria',
  'secundaria',
  'bachillerato',
  'licenciatura',
  'maestria',
  'doctorado',
  'titulo',
  'certificado',
  'certificada',
  'certificacion',
  'tecnico',
  'asistente',
  'recepcionista',
  'buscamos',
  'solicitamos',
  'ofrecemos',
  'debe',
  'deben',
  'tener',
  'nuestro',
  'nuestra',
  'hora',
  'minimo',
  'minima',
] as const;

const isSpanish: boolean[] = [];
for (const word of WORDS) isSpanish[registerWord(word)] = true;

/** True where a text is Spanish or holds some: only then are Spanish headings and cues looked for. */
export function speaksSpanish(ids: Int32Array): boolean {
  for (const id of ids) if (id >= 0 && isSpanish[id]) return true;
  return false;
}
