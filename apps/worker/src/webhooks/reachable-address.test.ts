import { expect, test } from 'vitest';
import { isReachable } from './reachable-address.ts';

const inProduction = { allowsLoopback: false };
const onLaptop = { allowsLoopback: true };

test.each(['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'])('%s is on the internet', (address) => {
  expect(isReachable(address, 'https:', inProduction)).toBe(true);
  expect(isReachable(address, 'http:', inProduction)).toBe(false);
  expect(isReachable(address, 'http:', onLaptop)).toBe(false);
});

test.each([
  ['0.0.0.0', 'this host'],
  ['10.1.2.3', 'private'],
  ['172.31.255.1', 'private'],
  ['192.168.0.10', 'private'],
  ['100.100.100.200', 'CGNAT, and the metadata of Alibaba Cloud'],
  ['169.254.169.254', 'metadata of most clouds'],
  ['168.63.129.16', 'Azure'],
  ['192.0.0.192', 'metadata of Oracle Cloud'],
  ['198.18.0.1', 'benchmarking'],
  ['203.0.113.7', 'documentation'],
  ['224.0.0.1', 'multicast'],
  ['255.255.255.255', 'broadcast'],
  ['::', 'this host'],
  ['fd00:ec2::254', 'ULA, and the metadata of AWS'],
  ['fe80::1', 'link-local'],
  ['fec0::1', 'site-local'],
  ['ff02::1', 'multicast'],
  ['::ffff:10.1.2.3', 'IPv4-mapped'],
  ['::ffff:127.0.0.1', 'IPv4-mapped'],
  ['::127.0.0.1', 'IPv4-compatible'],
  ['64:ff9b::7f00:1', 'NAT64'],
  ['64:ff9b:1::a01:203', 'NAT64 of one network'],
  ['2002:7f00:1::', '6to4'],
  ['2001:0:7f00:1::', 'Teredo'],
  ['2001:db8::1', 'documentation'],
])('%s (%s) is ours alone, on a laptop, too', (address) => {
  expect(isReachable(address, 'https:', inProduction)).toBe(false);
  expect(isReachable(address, 'https:', onLaptop)).toBe(false);
});

test.each(['127.0.0.1', '127.8.8.8', '::1'])('%s is reached on a laptop only', (address) => {
  expect(isReachable(address, 'https:', inProduction)).toBe(false);
  expect(isReachable(address, 'http:', onLaptop)).toBe(true);
});
