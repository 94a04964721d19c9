import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Storage } from '@omm/storage';
import type { DemoOwners } from './demo-accounts.ts';

const folder = join(import.meta.dirname, 'demo');

const mediaTypes: Readonly<Record<string, string>> = {
  '.txt': 'text/plain',
  '.html': 'text/html',
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** The same calls that the api makes for an upload: the worker reads them like any other document. */
export async function loadDemoDocuments(storage: Storage, owners: DemoOwners): Promise<void> {
  for (const file of await filesOf('postings')) {
    await storage.postings.create({
      ...file,
      ...postingOwner(file.filename, owners),
      title: titleOf(file.filename),
    });
  }
  for (const [index, file] of (await filesOf('resumes')).entries()) {
    await storage.resumes.create({ ...file, ...resumeOwner(file.filename, index, owners) });
  }
}

async function filesOf(kind: 'postings' | 'resumes') {
  const names = (await readdir(join(folder, kind))).filter((name) => extname(name) in mediaTypes).sort();
  return Promise.all(
    names.map(async (filename) => ({
      filename,
      mediaType: mediaTypes[extname(filename)] ?? '',
      bytes: await readFile(join(folder, kind, filename)),
    })),
  );
}

/** 'dental-office-manager.txt' → 'Dental office manager': what a recruiter would type beside the file. */
function titleOf(filename: string): string {
  const words = basename(filename, extname(filename)).replaceAll('-', ' ').replace('womens', 'women’s');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The homes for old people belong to the second organisation. */
const postingOwner = (filename: string, owners: DemoOwners) =>
  /^(?:assisted-living|nursing-home)/.test(filename)
    ? { createdBy: owners.otherRecruiter, organisationId: owners.harborview }
    : { createdBy: owners.recruiter, organisationId: owners.lakeside };

/** One is the demo candidate's own, every third was uploaded by the recruiter, the others are the pool. */
function resumeOwner(filename: string, index: number, owners: DemoOwners) {
  if (filename.startsWith('thandiwe-brookmyre')) return { createdBy: owners.candidate, organisationId: null };
  if (index % 3 === 0) return { createdBy: owners.recruiter, organisationId: owners.lakeside };
  return { createdBy: owners.pool, organisationId: null };
}
