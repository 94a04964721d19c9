import type { ResumeItem } from '@omm/contracts';

/** Until a resume is read nobody knows whose it is: the file's name is what the person who sent it looks for. */
export const resumeName = ({
  status,
  label,
  filename,
}: Pick<ResumeItem, 'status' | 'label' | 'filename'>): string =>
  status === 'ready' ? label : (filename ?? label);
