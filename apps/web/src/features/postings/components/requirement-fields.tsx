import { NativeSelect, NumberInput, TagsInput } from '@mantine/core';
import { DegreeLevel, ExperienceScope, LanguageLevel } from '@omm/contracts';
import { useQuery } from '@tanstack/react-query';
import { KnownNameInput } from '../../../components/ui/known-name-input.tsx';
import { LanguageSelect } from '../../../components/ui/language-select.tsx';
import { choicesOf } from '../../../lib/choices.ts';
import { lexiconQuery } from '../../../lib/lexicon.ts';
import { degreeWords, languageLevelWords } from '../../../lib/words.ts';
import { scopeNames } from '../requirement-words.ts';
import type { RequirementValues } from '../stated-requirement.ts';

interface RequirementFieldsProps {
  values: RequirementValues;
  onValues: (values: RequirementValues) => void;
}

/** What exactly is asked for, by the kind of requirement. */
export function RequirementFields({ values, onValues }: RequirementFieldsProps) {
  const { data } = useQuery(lexiconQuery);
  const set = (changed: Partial<RequirementValues>) => onValues({ ...values, ...changed });
  switch (values.kind) {
    case 'degree':
      return (
        <>
          <NativeSelect
            label="Degree"
            data={choicesOf(DegreeLevel.options, degreeWords)}
            value={values.level}
            onChange={({ currentTarget }) => set({ level: DegreeLevel.parse(currentTarget.value) })}
          />
          <TagsInput
            label="Fields of study"
            description="One of them is enough. Empty where any will do; Enter adds one."
            maxTags={20}
            value={values.fields}
            onChange={(fields) => set({ fields })}
          />
        </>
      );
    case 'experience':
      return (
        <>
          <Years values={values} onValues={onValues} label="Years at least" />
          <NativeSelect
            label="Of what"
            data={choicesOf(ExperienceScope.options, scopeNames)}
            value={values.scope}
            onChange={({ currentTarget }) => set({ scope: ExperienceScope.parse(currentTarget.value) })}
          />
        </>
      );
    case 'experience-in-lieu':
      return <Years values={values} onValues={onValues} label="Years that replace the degree" />;
    case 'education-in-lieu':
      return <Years values={values} onValues={onValues} label="Years of experience that are replaced" />;
    case 'language':
      return (
        <>
          <LanguageSelect code={values.language} onCode={(language) => set({ language })} />
          <NativeSelect
            label="How well"
            data={[{ value: '', label: 'Not said' }, ...choicesOf(LanguageLevel.options, languageLevelWords)]}
            value={values.languageLevel ?? ''}
            onChange={({ currentTarget }) =>
              set({ languageLevel: LanguageLevel.safeParse(currentTarget.value).data ?? null })
            }
          />
        </>
      );
    case 'credential':
      return (
        <KnownNameInput
          label="Credential or license"
          known={data?.credentials ?? []}
          name={values.credential.name}
          onName={(words, known) => set({ credential: known ?? { id: words, name: words } })}
        />
      );
    case 'skill':
      return (
        <KnownNameInput
          label="Skill or software"
          known={data?.skills ?? []}
          name={values.skill.name}
          onName={(words, known) => set({ skill: known ?? { id: words, name: words, category: 'skill' } })}
        />
      );
  }
}

const Years = ({ values, onValues, label }: RequirementFieldsProps & { label: string }) => (
  <NumberInput
    label={label}
    description="Empty where no number is asked for."
    min={0}
    max={60}
    decimalScale={1}
    value={values.years}
    onChange={(years) => onValues({ ...values, years })}
  />
);
