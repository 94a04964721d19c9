import { expect, test } from 'vitest';
import { parsePosting } from '../index.ts';

const scopeOf = (text: string) =>
  parsePosting(text).requirements.root.of.flatMap((node) =>
    node.type === 'one' && node.requirement.kind === 'experience' ? [node.requirement.scope] : [],
  )[0];

test.each([
  ['Mínimo 2 años de experiencia en oficina médica', 'medical-office'],
  ['Dos años de experiencia en consultorio dental', 'medical-office'],
  ['Se requiere 1 año de experiencia en facturación médica', 'medical-office'],
  ['Se requiere un año de experiencia en pediatría o sala de emergencia', 'healthcare'],
  ['3 años de experiencia como gerente de una oficina dental', 'medical-office-management'],
  ['5 años de experiencia en supervisión de personal', 'management'],
  ['Requisitos: 2 años de experiencia en servicio al cliente', 'office'],
  ['2 a 3 años de experiencia en ventas de autos', 'other'],
  ['Un año de experiencia en funciones similares', 'any'],
  ['Al menos 2 años de experiencia', 'any'],
  ['De 3 a 5 años de experiencia en gerencia de consultorios', 'medical-office-management'],
  ['Experiencia en ventas de autos 3-5 años', 'other'],
  ['Recepcionista con experiencia en clínica dental, al menos 1 año', 'healthcare'],
  ['Cinco años de experiencia en oficina médica, dos de ellos en supervisión', 'medical-office'],
  ['2 años de experiencia en ventas, preferiblemente en una clínica', 'other'],
  ['Requisitos: 2 years of experience en servicio al cliente', 'office'],
  ['Requisitos: 2 años de experiencia minimo', 'any'],
  ['3 a 6 meses de experiencia (preferible, no indispensable)', 'any'],
  ['Experiencia de 2 años, pero damos entrenamiento', 'any'],
  ['Requisitos: 1 año de experiencia, hablar inglés, oficina propia', 'any'],
])('%s', (text, scope) => expect(scopeOf(text)).toBe(scope));
