import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

type Chunk = Pick<Rolldown.OutputChunk, 'fileName' | 'facadeModuleId' | 'imports' | 'code'>;

interface FirstLoad {
  /** What a page loads at once, by the end of its path: 'index.html', 'src/app/shell.tsx'. */
  modules: readonly string[];
  /** Of script, in bytes as gzip sends them. */
  limit: number;
}

/** What the modules load of script, with all that they import, as gzip sends it. */
export function scriptBytes(chunks: readonly Chunk[], modules: readonly string[]): number {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const loaded = new Set<Chunk>();
  const load = (chunk: Chunk | undefined): void => {
    if (!chunk || loaded.has(chunk)) return;
    loaded.add(chunk);
    for (const name of chunk.imports) load(byName.get(name));
  };
  for (const module of modules) {
    const entry = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${module}`));
    if (!entry)
      throw new Error(`No chunk begins with ${module}: name what the page loads in vite.config.ts.`);
    load(entry);
  }
  return [...loaded].reduce((sum, { code }) => sum + gzipSync(code).length, 0);
}

/** The build fails where a page's first load of script has outgrown its limit. */
export const firstLoad = ({ modules, limit }: FirstLoad): Plugin => ({
  name: 'first-load',
  apply: 'build',
  writeBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
    const bytes = scriptBytes(chunks, modules);
    if (bytes > limit)
      this.error(`The first page loads ${bytes} bytes of script (gzip), more than its limit of ${limit}.`);
  },
});
