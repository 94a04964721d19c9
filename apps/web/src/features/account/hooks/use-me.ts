import { useSuspenseQuery } from '@tanstack/react-query';
import { meQuery } from '../api/me.ts';

/** Who is signed in. Only for pages behind the sign-in: the router has loaded it before they show. */
export const useMe = () => useSuspenseQuery(meQuery).data;
