import { Button, Divider, NativeSelect, Stack, Text } from '@mantine/core';
import type { ShareListBody } from '@omm/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { filterWords } from '../../../lib/filter-words.ts';
import { count } from '../../../lib/format.ts';
import { reportProblem } from '../../../lib/report-problem.ts';
import { shareList, sharesQuery } from '../api/shares.ts';
import { NewLink } from './new-link.tsx';
import { ShareRows } from './share-rows.tsx';

interface ShareDialogProps {
  postingId: string;
  /** Of the list only those. */
  filters: ShareListBody['filters'];
  onClose: () => void;
}

const lifetimes = [7, 14, 30, 90].map((days) => ({ value: String(days), label: count(days, 'day') }));

/** A list for somebody without an account: who has the link reads it, until it ends or is revoked. */
export function ShareDialog({ postingId, filters, onClose }: ShareDialogProps) {
  const [days, setDays] = useState('14');
  const queryClient = useQueryClient();
  const make = useMutation({
    mutationFn: () => shareList(postingId, { filters, expiresInDays: Number(days) }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: sharesQuery(postingId).queryKey }),
    onError: reportProblem,
  });
  const chosen = filterWords(filters);
  return (
    <Dialog opened onClose={onClose} title="Share this list" size="lg">
      <Stack gap="md">
        <Text size="sm">
          Whoever has the link reads the ranked list with its reasons. Names, contact data, stages and notes
          are not in it.
        </Text>
        <Text size="sm">
          {chosen.length === 0
            ? 'Everybody on the list is shown.'
            : `Shown are those whom you have filtered: ${chosen.join(', ')}.`}
        </Text>
        <NativeSelect
          label="The link works for"
          data={lifetimes}
          value={days}
          onChange={({ currentTarget }) => setDays(currentTarget.value)}
        />
        <Button onClick={() => make.mutate()} loading={make.isPending} style={{ alignSelf: 'flex-start' }}>
          Make a link
        </Button>
        {make.data ? <NewLink token={make.data.token} /> : null}
        <Divider />
        <ShareRows postingId={postingId} />
      </Stack>
    </Dialog>
  );
}
