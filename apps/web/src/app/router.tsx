import { AuditFilters, CandidateFilters, JobFilters } from '@omm/contracts';
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
import { DayRange } from '../lib/day-range.ts';
import { mayAdd, mayAudit } from '../lib/may-change.ts';
import { RequestError } from '../lib/request-error.ts';
import { queryClient } from './query-client.ts';
import { NotFoundPage } from './routes/not-found-page.tsx';
import { RouteError } from './routes/route-error.tsx';

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({});

/** Where to go afterwards; an address of this site only. */
const Next = z
  .string()
  .regex(/^\/(?![/\\])/)
  .optional()
  .catch(undefined);

/** Of a resume, an account or an operation. */
const AuditId = AuditFilters.shape.person.catch(undefined);

const Token = z.string().catch('');

const signInRoute = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: z.object({ next: Next }),
  component: lazyRouteComponent(() => import('./routes/sign-in-page.tsx'), 'SignInPage'),
});

const signUpRoute = createRoute({
  getParentRoute: () => root,
  path: '/sign-up',
  validateSearch: z.object({ invitation: z.string().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./routes/sign-up-page.tsx'), 'SignUpPage'),
});

const forgotPasswordRoute = createRoute({
  getParentRoute: () => root,
  path: '/forgot-password',
  component: lazyRouteComponent(() => import('./routes/forgot-password-page.tsx'), 'ForgotPasswordPage'),
});

const resetPasswordRoute = createRoute({
  getParentRoute: () => root,
  path: '/reset-password',
  validateSearch: z.object({ token: Token }),
  component: lazyRouteComponent(() => import('./routes/reset-password-page.tsx'), 'ResetPasswordPage'),
});

const verifyEmailRoute = createRoute({
  getParentRoute: () => root,
  path: '/verify-email',
  validateSearch: z.object({ token: Token, next: Next }),
  component: lazyRouteComponent(() => import('./routes/verify-email-page.tsx'), 'VerifyEmailPage'),
});

const invitationRoute = createRoute({
  getParentRoute: () => root,
  path: '/invitations/$invitationId',
  component: lazyRouteComponent(() => import('./routes/invitation-page.tsx'), 'InvitationPage'),
});

const outboxRoute = createRoute({
  getParentRoute: () => root,
  path: '/outbox',
  component: lazyRouteComponent(() => import('./routes/outbox-page.tsx'), 'OutboxPage'),
});

const sharedListRoute = createRoute({
  getParentRoute: () => root,
  path: '/shared-list',
  component: lazyRouteComponent(() => import('./routes/shared-list-page.tsx'), 'SharedListPage'),
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
    if (!mayAdd(context.me)) throw redirect({ to: '/' });
  },
  component: lazyRouteComponent(() => import('./routes/new-posting-page.tsx'), 'NewPostingPage'),
});

const postingRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/postings/$postingId',
  /** Which of the candidates are listed; everybody where the address says nothing that is known. */
  validateSearch: z.object(CandidateFilters.shape).catch({}),
  component: lazyRouteComponent(() => import('./routes/posting-page.tsx'), 'PostingPage'),
});

const pipelineRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/postings/$postingId/pipeline',
  beforeLoad: notForCandidates,
  component: lazyRouteComponent(() => import('./routes/pipeline-page.tsx'), 'PipelinePage'),
});

const resumesRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/resumes',
  component: lazyRouteComponent(() => import('./routes/resumes-page.tsx'), 'ResumesPage'),
});

const resumeRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/resumes/$resumeId',
  /** The posting for which it is looked at; which of the jobs are listed. */
  validateSearch: z.object({ posting: z.uuid().optional(), ...JobFilters.shape }).catch({}),
  component: lazyRouteComponent(() => import('./routes/resume-page.tsx'), 'ResumePage'),
});

const forRecruiters = ({ context }: { context: { me: { role: string } } }) => {
  if (context.me.role !== 'recruiter') throw redirect({ to: '/' });
};

const searchesRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/searches',
  beforeLoad: forRecruiters,
  component: lazyRouteComponent(() => import('./routes/searches-page.tsx'), 'SearchesPage'),
});

const searchRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/searches/$searchId',
  beforeLoad: forRecruiters,
  component: lazyRouteComponent(() => import('./routes/search-page.tsx'), 'SearchPage'),
});

const accountRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/account',
  component: lazyRouteComponent(() => import('./routes/account-page.tsx'), 'AccountPage'),
});

const yourDataRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/your-data',
  beforeLoad: ({ context }) => {
    if (context.me.role !== 'candidate') throw redirect({ to: '/' });
  },
  component: lazyRouteComponent(() => import('./routes/your-data-page.tsx'), 'YourDataPage'),
});

const contestsRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/contests',
  /** Those too that are answered. */
  validateSearch: z.object({ all: z.boolean().optional().catch(undefined) }),
  beforeLoad: forRecruiters,
  component: lazyRouteComponent(() => import('./routes/contests-page.tsx'), 'ContestsPage'),
});

const auditRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/audit',
  validateSearch: DayRange.extend({
    person: AuditId,
    actor: AuditId,
    action: AuditId,
  }),
  beforeLoad: ({ context }) => {
    if (!mayAudit(context.me)) throw redirect({ to: '/' });
  },
  component: lazyRouteComponent(() => import('./routes/audit-page.tsx'), 'AuditPage'),
});

const fairnessRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/fairness',
  validateSearch: DayRange.extend({ excludeSmall: z.boolean().optional().catch(undefined) }),
  beforeLoad: ({ context }) => {
    if (context.me.role !== 'admin') throw redirect({ to: '/' });
  },
  component: lazyRouteComponent(() => import('./routes/fairness-page.tsx'), 'FairnessPage'),
});

const organisationRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/practice',
  beforeLoad: forRecruiters,
  component: lazyRouteComponent(() => import('./routes/organisation-page.tsx'), 'OrganisationPage'),
});

const routeTree = root.addChildren([
  signInRoute,
  signUpRoute,
  forgotPasswordRoute,
  resetPasswordRoute,
  verifyEmailRoute,
  invitationRoute,
  outboxRoute,
  sharedListRoute,
  signedIn.addChildren([
    homeRoute,
    postingsRoute,
    newPostingRoute,
    postingRoute,
    pipelineRoute,
    resumesRoute,
    resumeRoute,
    searchesRoute,
    searchRoute,
    accountRoute,
    yourDataRoute,
    organisationRoute,
    contestsRoute,
    auditRoute,
    fairnessRoute,
  ]),
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
