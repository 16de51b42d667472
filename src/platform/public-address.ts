/** Which machines may be asked for something that a person typed, or linked to: only those in public. */
import { BlockList, isIP } from 'node:net'

const inside = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  inside.addSubnet(net, bits, 'ipv4')

/** Of IPv6 only the global unicast block is public; in it, what carries an IPv4 address or is documentation is not. */
const global = new BlockList()
global.addSubnet('2000::', 3, 'ipv6')
const carriers = new BlockList()
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  carriers.addSubnet(net, bits, 'ipv6')

/** Whether an IP address belongs to the public internet: not this machine, not its network, not a special block. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !inside.check(address, 'ipv4')
    case 6:
      return global.check(address, 'ipv6') && !carriers.check(address, 'ipv6')
    default:
      return false
  }
}

const LOCAL_NAME = /^[^.]+$|\.(local|localhost|internal|lan|home|home\.arpa|test|invalid)$/

/**
 * Whether an address leads to a place that readers elsewhere can reach, as far as its words tell: no name or number of
 * this machine or its network. Looks nothing up.
 */
export function leadsOutside(address: string): boolean {
  if (!URL.canParse(address)) return false
  const host = new URL(address).hostname.replace(/^\[|\]$|\.$/g, '')
  return isIP(host) ? isPublicAddress(host) : !LOCAL_NAME.test(host)
}
