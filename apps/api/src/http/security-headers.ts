import helmet from 'helmet';

/** Mantine writes <style> elements and style attributes, so styles may stand inline; scripts may not. */
export const securityHeaders = (publicUrl: string) => {
  const encrypted = publicUrl.startsWith('https:');
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(encrypted ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    xFrameOptions: { action: 'deny' },
    strictTransportSecurity: encrypted,
    // Without https browsers ignore the first and warn about it.
    crossOriginOpenerPolicy: encrypted,
    originAgentCluster: encrypted,
    referrerPolicy: { policy: 'same-origin' },
  });
};
