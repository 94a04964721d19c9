import { Text } from '@mantine/core';
import type { PersonTie, ResumeDetail, ResumeVersion } from '@omm/contracts';
import { Fragment } from 'react';
import { TextLink } from '../../../components/ui/links.tsx';
import { formatDay } from '../../../lib/format.ts';

const tieWords: Record<PersonTie, string> = {
  email: 'The e-mail address is the same.',
  phone: 'The telephone number is the same.',
  'name-and-text': 'The name is the same, and the texts are alike.',
  text: 'The texts are nearly the same.',
};

/** 'Version 2 of 2. Replaces maria.pdf of Mar 3, 2026. The e-mail address is the same.' Nothing where there is one only. */
export function ResumeVersions({ resume: { id, versions } }: { resume: ResumeDetail }) {
  const at = versions.findIndex((version) => version.id === id);
  const shown = versions[at];
  const newest = versions.at(-1);
  if (versions.length < 2 || !shown || !newest) return null;
  const earlier = versions.slice(0, at).toReversed();
  const by = shown.by ?? earlier[0]?.by ?? null;
  return (
    <Text component="p" size="sm" m={0}>
      Version {at + 1} of {versions.length}.{' '}
      {shown.current ? null : (
        <>
          Replaced by <VersionLink version={newest} />, which is compared with jobs in its place.{' '}
        </>
      )}
      {earlier.length > 0 ? (
        <>
          Replaces <VersionLinks versions={earlier} />.{' '}
        </>
      ) : null}
      {by ? tieWords[by] : null}
    </Text>
  );
}

const VersionLinks = ({ versions }: { versions: ResumeVersion[] }) =>
  versions.map((version, at) => (
    <Fragment key={version.id}>
      {at === 0 ? '' : at === versions.length - 1 ? ' and ' : ', '}
      <VersionLink version={version} />
    </Fragment>
  ));

const VersionLink = ({ version: { id, filename, createdAt } }: { version: ResumeVersion }) => (
  <>
    <TextLink to="/resumes/$resumeId" params={{ resumeId: id }} size="sm" underline="always">
      {filename ?? 'a resume without a filename'}
    </TextLink>{' '}
    of {formatDay(createdAt)}
  </>
);
