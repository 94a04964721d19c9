import { QueryClient } from '@tanstack/react-query';
import { RequestError } from '../lib/request-error.ts';

/** Only what may pass by itself is worth a second try: not a missing page, not a forbidden one. */
const mayPass = (error: Error): boolean =>
  error instanceof RequestError && (error.code === 'UNAVAILABLE' || error.code === 'INTERNAL');

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 10_000, retry: (failures, error) => failures < 2 && mayPass(error) },
  },
});
