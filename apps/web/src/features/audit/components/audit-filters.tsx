import { SimpleGrid, TextInput } from '@mantine/core';
import { ChoiceFilter } from '../../../components/ui/choice-filter.tsx';
import { DayInput } from '../../../components/ui/day-input.tsx';
import { auditedActions } from '../audit-words.ts';

/** As the address has them: days, not moments. */
export interface ShownEntries {
  person?: string | undefined;
  actor?: string | undefined;
  action?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

interface AuditFiltersProps {
  shown: ShownEntries;
  onShow: (shown: ShownEntries) => void;
  /** Who may have done something. */
  colleagues: readonly { id: string; name: string }[];
}

/** Which entries of the log are listed. */
export function AuditFilters({ shown, onShow, colleagues }: AuditFiltersProps) {
  const set =
    (name: keyof ShownEntries) =>
    (value = '') =>
      onShow({ ...shown, [name]: value.trim() || undefined });
  return (
    <SimpleGrid component="section" aria-label="Filters" cols={{ base: 1, xs: 2, md: 5 }} spacing="sm">
      <ChoiceFilter
        label="Did what"
        any="Anything"
        choices={auditedActions}
        value={shown.action}
        onValue={set('action')}
      />
      <ChoiceFilter
        label="Who"
        any="Anybody"
        choices={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        value={shown.actor}
        onValue={set('actor')}
      />
      <TextInput
        key={shown.person ?? ''}
        label="About whom"
        placeholder="Id of a resume or an account"
        maxLength={64}
        defaultValue={shown.person ?? ''}
        onBlur={({ currentTarget }) => set('person')(currentTarget.value)}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
      />
      <DayInput label="From" value={shown.from} onDay={set('from')} />
      <DayInput label="To" value={shown.to} onDay={set('to')} />
    </SimpleGrid>
  );
}
