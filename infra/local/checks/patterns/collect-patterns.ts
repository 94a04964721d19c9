import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** 'extraction/src/postings/sections.ts:64' */
  readonly where: string;
}

const packages = join(import.meta.dirname, '../../../../packages');

/** Every regular expression of a package: the literals in its source, and what its modules build while they load. */
export async function collectPatterns(name: string): Promise<Pattern[]> {
  const files = globSync(join(packages, name, 'src/**/*.ts')).filter(
    (file) => !/\.test\.ts$|\.d\.ts$|\/testing\/|\/child\.ts$/.test(file),
  );
  return [...files.flatMap(literalsOf), ...(await builtWhileLoading(files))];
}

function literalsOf(file: string): Pattern[] {
  const code = readFileSync(file, 'utf8');
  const found: Pattern[] = [];
  const visitor = new Visitor({
    Literal(node) {
      if (!('regex' in node)) return;
      const where = `${relative(packages, file)}:${code.slice(0, node.start).split('\n').length}`;
      found.push({ source: node.regex.pattern, flags: node.regex.flags, where });
    },
  });
  visitor.visit(parseSync(file, code).program);
  return found;
}

/** Only the constructor sees what is put together from templates. */
async function builtWhileLoading(files: readonly string[]): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, [source, flags]) {
      const built = new target(source, flags);
      const line = new Error().stack?.split('\n').find((at) => at.includes('/packages/'));
      const where = line === undefined ? undefined : Native('/packages/([^?)]+)').exec(line)?.[1];
      if (where !== undefined) found.push({ source: built.source, flags: built.flags, where });
      return built;
    },
  });
  try {
    for (const file of files) await import(file);
  } finally {
    globalThis.RegExp = Native;
  }
  return found;
}
