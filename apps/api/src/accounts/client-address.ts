import type { RequestHandler } from 'express';

export const clientAddressHeader = 'x-client-address';

/** Rate limits count by the address of the connection: a header that the client sends is overwritten. */
export const setClientAddress: RequestHandler = (req, _res, next) => {
  req.headers[clientAddressHeader] = req.ip ?? '';
  next();
};
