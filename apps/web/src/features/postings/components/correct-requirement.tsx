import { Button, Group, NumberInput, Radio, Select, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { DegreeLevel, Necessity, type Requirement, StatedRequirement } from '@omm/contracts';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { degreeWords, necessityWords } from '../../../lib/words.ts';
import { useCorrect } from '../hooks/use-correct.ts';
import { requirementWords } from '../requirement-words.ts';

interface CorrectRequirementProps {
  postingId: string;
  requirement: Requirement;
  onClose: () => void;
}

/** What the reading got wrong, in the recruiter's hand: how much it matters, which degree, how many years, or not at all. */
export function CorrectRequirement({ postingId, requirement, onClose }: CorrectRequirementProps) {
  const { mutate, isPending } = useCorrect(postingId);
  const form = useForm({
    initialValues: {
      necessity: requirement.necessity,
      level: requirement.kind === 'degree' ? requirement.value.level : null,
      years: yearsOf(requirement),
    },
  });
  const requirementId = requirement.id;
  const save = form.onSubmit((values) =>
    mutate(
      { action: 'change', requirementId, requirement: corrected(requirement, values) },
      { onSuccess: onClose },
    ),
  );
  return (
    <Dialog opened onClose={onClose} title="Correct this requirement">
      <form onSubmit={save} noValidate>
        <Stack gap="md">
          <Text fw={550}>{requirementWords(requirement)}</Text>
          <Radio.Group label="How much it matters" {...form.getInputProps('necessity')}>
            <Stack gap="xs" mt="xs">
              {Necessity.options.map((value) => (
                <Radio key={value} value={value} label={necessityWords[value]} />
              ))}
            </Stack>
          </Radio.Group>
          {requirement.kind === 'degree' ? (
            <Select
              label="Degree"
              allowDeselect={false}
              data={DegreeLevel.options.map((value) => ({ value, label: degreeWords[value] }))}
              {...form.getInputProps('level')}
            />
          ) : null}
          {hasYears(requirement) ? (
            <NumberInput
              label="Years at least"
              description="Empty where no number is asked for."
              min={0}
              max={60}
              decimalScale={1}
              {...form.getInputProps('years')}
            />
          ) : null}
          <Text size="sm" c="dimmed">
            Everybody is ranked again. It stays corrected when the posting is read anew, and you can take it
            back.
          </Text>
          <Group justify="space-between" gap="sm">
            <Button
              color="red"
              variant="light"
              loading={isPending}
              onClick={() => mutate({ action: 'remove', requirementId }, { onSuccess: onClose })}
            >
              It is not asked for
            </Button>
            <Button type="submit" loading={isPending}>
              Save
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

type WithYears = Extract<Requirement, { kind: 'experience' | 'experience-in-lieu' }>;

const hasYears = (requirement: Requirement): requirement is WithYears =>
  requirement.kind === 'experience' || requirement.kind === 'experience-in-lieu';

function yearsOf(requirement: Requirement): number | '' {
  if (requirement.kind === 'experience') return requirement.value.minimumYears ?? '';
  return requirement.kind === 'experience-in-lieu' ? (requirement.value.years ?? '') : '';
}

interface Values {
  necessity: Necessity;
  level: DegreeLevel | null;
  /** As an input has it: empty, or a number that is being typed. */
  years: number | string;
}

/** What is said of it anew; the rest as it was read. */
function corrected(requirement: Requirement, { necessity, level, years: given }: Values): StatedRequirement {
  const years = given === '' ? null : Number(given);
  switch (requirement.kind) {
    case 'degree':
      return StatedRequirement.parse({
        ...requirement,
        necessity,
        value: { ...requirement.value, level: level ?? requirement.value.level },
      });
    case 'experience': {
      const { maximumYears } = requirement.value;
      const isRange = maximumYears !== null && years !== null && maximumYears >= years;
      const value = {
        ...requirement.value,
        minimumYears: years,
        maximumYears: isRange ? maximumYears : null,
      };
      return StatedRequirement.parse({ ...requirement, necessity, value });
    }
    case 'experience-in-lieu':
      return StatedRequirement.parse({ ...requirement, necessity, value: { ...requirement.value, years } });
    default:
      return StatedRequirement.parse({ ...requirement, necessity });
  }
}
