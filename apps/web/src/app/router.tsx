import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { z } from 'zod';
import { meQuery } from '../features/account/api/me.ts';
import { RequestError } from '../lib/request-error.ts';
import { queryClient } from './query-client.ts';
import { NotFoundPage } from './routes/not-found-page.tsx';
import { RouteError } from './routes/route-error.tsx';

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({});

const signInRoute = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  /** `next`: where to go after signing in; an address of this site only. */
  validateSearch: z.object({
    next: z
      .string()
      .regex(/^\/(?!\/)/)
      .optional()
      .catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./routes/sign-in-page.tsx'), 'SignInPage'),
});

const signUpRoute = createRoute({
  getParentRoute: () => root,
  path: '/sign-up',
  component: lazyRouteComponent(() => import('./routes/sign-up-page.tsx'), 'SignUpPage'),
});

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    try {
      return { me: await context.queryClient.ensureQueryData(meQuery) };
    } catch (error) {
      if (!(error instanceof RequestError) || error.code !== 'UNAUTHENTICATED') throw error;
      throw redirect({ to: '/sign-in', search: location.pathname === '/' ? {} : { next: location.href } });
    }
  },
  component: lazyRouteComponent(() => import('./shell.tsx'), 'Shell'),
});

/** Candidates have no postings of their own. */
const notForCandidates = ({ context }: { context: { me: { role: string } } }) => {
  if (context.me.role === 'candidate') throw redirect({ to: '/resumes' });
};

const homeRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/postings' });
  },
});

const postingsRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/postings',
  beforeLoad: notForCandidates,
  component: lazyRouteComponent(() => import('./routes/postings-page.tsx'), 'PostingsPage'),
});

const newPostingRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/postings/new',
  beforeLoad: ({ context }) => {
    // An admin belongs to no organisation that could post.
    if (context.me.role !== 'recruiter') throw redirect({ to: '/' });
  },
  component: lazyRouteComponent(() => import('./routes/new-posting-page.tsx'), 'NewPostingPage'),
});

const postingRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/postings/$postingId',
  component: lazyRouteComponent(() => import('./routes/posting-page.tsx'), 'PostingPage'),
});

const resumesRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/resumes',
  component: lazyRouteComponent(() => import('./routes/resumes-page.tsx'), 'ResumesPage'),
});

const resumeRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/resumes/$resumeId',
  component: lazyRouteComponent(() => import('./routes/resume-page.tsx'), 'ResumePage'),
});

const routeTree = root.addChildren([
  signInRoute,
  signUpRoute,
  signedIn.addChildren([homeRoute, postingsRoute, newPostingRoute, postingRoute, resumesRoute, resumeRoute]),
]);

export const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultNotFoundComponent: NotFoundPage,
  defaultErrorComponent: RouteError,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
