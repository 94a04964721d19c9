import { Text } from '@mantine/core';
import type { PersonTie, ResumeDetail, ResumeVersion } from '@omm/contracts';
import { Fragment } from 'react';
import { TextLink } from '../../../components/ui/links.tsx';
import { formatDay } from '../../../lib/format.ts';

const tieWords: Record<PersonTie, string> = {
  email: 'the e-mail address is the same',
  phone: 'the telephone number is the same',
  'name-and-text': 'the name is the same and the texts are alike',
  text: 'the texts are nearly the same',
};

/** 'Version 2 of 3. Replaces maria.pdf, added Mar 3, 2026: the e-mail address is the same.' Nothing where there is one only. */
export function ResumeVersions({ resume: { id, versions } }: { resume: ResumeDetail }) {
  const at = versions.findIndex((version) => version.id === id);
  const earlier = versions.slice(0, Math.max(at, 0)).toReversed();
  const newest = versions.at(-1);
  const shown = versions[at];
  if (versions.length < 2 || !shown || !newest) return null;
  const by = shown.by ?? earlier[0]?.by ?? null;
  return (
    <Text component="p" size="sm" m={0}>
      Version {at + 1} of {versions.length}.{' '}
      {shown.current ? null : (
        <>
          Replaced by <VersionLink version={newest} />, which is compared with jobs in its place
          {earlier.length > 0 ? '. ' : reason(by)}
        </>
      )}
      {earlier.length > 0 ? (
        <>
          Replaces{' '}
          {earlier.map((version, i) => (
            <Fragment key={version.id}>
              {i === 0 ? '' : i === earlier.length - 1 ? ' and ' : ', '}
              <VersionLink version={version} />
            </Fragment>
          ))}
          {reason(by)}
        </>
      ) : null}
    </Text>
  );
}

const reason = (by: PersonTie | null): string => (by === null ? '.' : `: ${tieWords[by]}.`);

const VersionLink = ({ version: { id, filename, createdAt } }: { version: ResumeVersion }) => (
  <>
    <TextLink to="/resumes/$resumeId" params={{ resumeId: id }} size="sm" underline="always">
      {filename ?? 'a resume without a filename'}
    </TextLink>{' '}
    of {formatDay(createdAt)}
  </>
);
