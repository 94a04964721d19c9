import type { WebhookSettings } from '@omm/config';
import ipaddr from 'ipaddr.js';

export type Reach = Pick<WebhookSettings, 'allowsLoopback'>;

/** Addresses of everybody, of which one is a cloud's own: Azure answers each machine under it. */
const notForUs: ReadonlySet<string> = new Set(['168.63.129.16']);
/** What IANA has given out of IPv6; what lies outside stands for something else, an IPv4 address for one. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether we connect to it: the public internet, and nothing that only we can reach. Of the special-purpose ranges of
 * IANA (RFC 6890) none is: private, loopback, link-local with the clouds' metadata, CGNAT, IPv6 ULA, IPv4 in IPv6.
 */
export function isReachable(address: string, protocol: string, { allowsLoopback }: Reach): boolean {
  const parsed = ipaddr.parse(address);
  const range = parsed.range();
  if (allowsLoopback && range === 'loopback') return true;
  if (protocol !== 'https:' || range !== 'unicast' || notForUs.has(parsed.toString())) return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(globalUnicast);
}
