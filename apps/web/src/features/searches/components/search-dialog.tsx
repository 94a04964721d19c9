import { Button, Group, NativeSelect, Stack, Switch, Text, TextInput } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import type { CandidateFilters, SavedSearch } from '@omm/contracts';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { filterWords } from '../../../lib/filter-words.ts';

type NamedSearch = Pick<SavedSearch, 'name' | 'postingId' | 'sort' | 'shared'>;

interface SearchDialogProps {
  title: string;
  search: NamedSearch;
  /** What is looked for, which is chosen on the list. */
  filters: CandidateFilters;
  loading: boolean;
  onSave: (search: NamedSearch) => void;
  onClose: () => void;
}

/** The name of a search, where it looks, in which order, and whose it is. */
export function SearchDialog({ title, search, filters, loading, onSave, onClose }: SearchDialogProps) {
  const form = useForm({
    initialValues: { ...search, isOfPosting: search.postingId !== null },
    validate: { name: isNotEmpty('Give it a name.') },
  });
  return (
    <Dialog opened onClose={onClose} title={title}>
      <form
        noValidate
        onSubmit={form.onSubmit(({ isOfPosting, name, sort, shared }) =>
          onSave({ name: name.trim(), sort, shared, postingId: isOfPosting ? search.postingId : null }),
        )}
      >
        <Stack gap="md">
          <TextInput
            label="Name"
            placeholder="Bilingual, with a clinic behind them"
            maxLength={100}
            data-autofocus
            {...form.getInputProps('name')}
          />
          <Text size="sm">Looks for: {filterWords(filters).join(', ') || 'everybody'}.</Text>
          {search.postingId ? (
            <Switch
              label="Only among the candidates of this posting"
              {...form.getInputProps('isOfPosting', { type: 'checkbox' })}
            />
          ) : null}
          <NativeSelect
            label="Order"
            data={[
              { value: 'best', label: 'Best match first' },
              { value: 'newest', label: 'Newest resume first' },
            ]}
            {...form.getInputProps('sort')}
          />
          <Switch
            label="My colleagues see and change it, too"
            {...form.getInputProps('shared', { type: 'checkbox' })}
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={loading}>
              Save
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
