import { useNavigate } from '@tanstack/react-router';
import { PageHeader } from '../../components/ui/page-header.tsx';
import { NewPostingForm } from '../../features/postings/components/new-posting-form.tsx';

export function NewPostingPage() {
  const navigate = useNavigate();
  return (
    <>
      <PageHeader
        title="Post a job"
        lead="Give us the posting as it is. We read what it asks for and show you who fits."
      />
      <NewPostingForm
        onSubmitted={(postingId) => navigate({ to: '/postings/$postingId', params: { postingId } })}
      />
    </>
  );
}
