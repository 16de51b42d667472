import { describe, expect, test } from 'vitest'
import { clientAddress, isLoopback, plainAddress, trustedProxies } from '../../bin/client-address.mjs'

describe('the address of a client', () => {
  test.each([
    ['the socket’s, when nobody is trusted', '', '203.0.113.9', '198.51.100.1', '203.0.113.9'],
    ['the socket’s, when the peer is not a proxy of ours', '10.0.0.0/8', '203.0.113.9', '198.51.100.1', '203.0.113.9'],
    ['what our proxy saw', '10.0.0.0/8', '10.1.2.3', '198.51.100.1', '198.51.100.1'],
    ['not what the client claimed before', '10.0.0.0/8', '10.1.2.3', '1.1.1.1, 198.51.100.1', '198.51.100.1'],
    ['behind two proxies of ours', '10.0.0.0/8', '10.1.2.3', '1.1.1.1, 198.51.100.1, 10.9.9.9', '198.51.100.1'],
    ['a proxy’s own, when it forwarded nothing', '10.0.0.0/8', '10.1.2.3', undefined, '10.1.2.3'],
    ['the left-most, when all are ours', '10.0.0.0/8', '10.1.2.3', '10.0.0.7, 10.0.0.8', '10.0.0.7'],
    ['the last good one before rubbish', '10.0.0.0/8', '10.1.2.3', 'unknown, 10.9.9.9', '10.9.9.9'],
    ['IPv4 that arrived wrapped in IPv6', '10.1.2.3', '::ffff:10.1.2.3', '198.51.100.1', '198.51.100.1'],
    ['IPv6 behind an IPv6 range', 'fd00::/8, ::1', 'fd12::1', '2001:db8::7', '2001:db8::7'],
    ['with a port', '::1', '::1', '198.51.100.1:4711', '198.51.100.1'],
    ['with brackets and a port', '::1', '::1', '[2001:db8::7]:4711', '2001:db8::7'],
  ])('is %s', (_, proxies, peer, forwarded, address) => {
    expect(clientAddress(peer, forwarded, trustedProxies(proxies))).toBe(address)
  })
})

test.each(['proxy.example.org', '10.0.0.0/33', '10.0.0.0/', '::1/129', '10.0.0/8', '10.0.0.0/8/8'])(
  '%s is refused as a proxy',
  (entry) => {
    expect(() => trustedProxies(`::1, ${entry}`)).toThrow(entry)
  },
)

test('an address loses its zone', () => {
  expect(plainAddress('fe80::1%eth0')).toBe('fe80::1')
})

test.each([
  ['127.0.0.1', true],
  ['::1', true],
  ['::ffff:127.0.0.1', true],
  ['127.8.8.8', true],
  ['10.0.0.1', false],
  ['::ffff:10.0.0.1', false],
  ['', false],
])('%j is this machine: %s', (peer, expected) => {
  expect(isLoopback(peer)).toBe(expected)
})
