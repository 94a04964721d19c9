import { andList } from './and-list.ts';
import type { Sourced, SourceId } from './provenance.ts';

/** What each source document calls itself; 003 has no heading over the whole. */
export const documents: Readonly<Record<SourceId, string>> = {
  '000': 'Medical Office Manager Training Programs and Requirements',
  '001': 'How Can I Become a Medical Office Manager?',
  '002': 'How to Become A Medical Office Manager: The Definitive Career Guide',
  '003': 'Medical office manager: responsibilities, training, salary and certifications',
  '004': 'What is a Medical Office Manager?',
};

/** 'documents 000 and 002'. */
export const documentsOf = ({ sources }: Sourced<unknown>): string =>
  `${sources.length === 1 ? 'document' : 'documents'} ${andList(sources)}`;

/** Number and title of each document of a statement. */
export const sourcesTold = ({ sources }: Sourced<unknown>): { id: SourceId; title: string }[] =>
  sources.map((id) => ({ id, title: documents[id] }));
