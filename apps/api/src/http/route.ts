import type { Role } from '@omm/contracts';
import type { Request, RequestHandler, Response } from 'express';
import type { Viewer } from '../accounts/accounts.ts';

export type Handler = (req: Request, res: Response, viewer: Viewer) => Promise<void> | void;

interface OpenRoute {
  method: 'get';
  path: string;
  roles: 'anyone';
  handler: RequestHandler;
}

interface GuardedRoute {
  method: 'get' | 'post' | 'delete';
  path: string;
  /** Who may call it. What of it they see is the service's question to the storage. */
  roles: readonly Role[];
  /** Runs once the viewer may call the route: nobody else's upload is received. */
  before?: readonly RequestHandler[];
  handler: Handler;
}

/** One row of the table in routes.ts: the only way to add an endpoint, and it cannot be had without its roles. */
export type Route = OpenRoute | GuardedRoute;
