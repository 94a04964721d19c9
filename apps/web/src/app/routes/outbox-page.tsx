import { Container } from '@mantine/core';
import { PageHeader } from '../../components/ui/page-header.tsx';
import { OutboxList } from '../../features/account/components/outbox-list.tsx';

/** Only where no mail is sent: for who tries the product, or works on it. */
export const OutboxPage = () => (
  <Container component="main" size="sm" py={40}>
    <PageHeader
      title="Outbox"
      lead="What would have been sent by email. It is kept until the server stops."
    />
    <OutboxList />
  </Container>
);
