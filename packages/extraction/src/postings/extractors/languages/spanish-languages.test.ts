import { expect, test } from 'vitest';
import { parsePosting } from '../../../index.ts';

const languageOf = (text: string) =>
  parsePosting(text).requirements.root.of.flatMap((node) =>
    node.type === 'one' && node.requirement.kind === 'language'
      ? [{ level: node.requirement.value.level, modes: node.requirement.value.modes ?? [] }]
      : [],
  )[0];

test.each([
  ['Dominio del inglés y español, oral y escrito', 'fluent', ['speaking', 'writing']],
  ['Inglés y español fluidos (hablar y escribir)', 'fluent', ['speaking', 'writing']],
  ['Español (nativo), inglés (intermedio)', 'native', []],
  ['Inglés avanzado y español conversacional requerido', 'conversational', []],
  ['Debe hablar, leer y escribir español', null, ['speaking', 'reading', 'writing']],
  ['Se requiere hablar español', null, ['speaking']],
  ['Completamente bilingüe en español', 'fluent', []],
  ['Bilingüe oral y escrito, indispensable', null, ['speaking', 'writing']],
  ['Se requiere español básico', 'basic', []],
  ['Bilingüe (español e inglés) requerido', null, []],
  ['Destrezas de comunicación verbal y escrita en español', null, ['speaking', 'writing']],
  ['Requisitos: inglés avanzado y español', null, []],
])('%s', (text, level, modes) => expect(languageOf(text)).toEqual({ level, modes }));
