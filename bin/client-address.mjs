import { BlockList, isIP } from 'node:net'
import { Refusal } from './refusal.mjs'

/** @typedef {(address: string) => boolean} Trust */

const family = (/** @type {string} */ address) => (isIP(address) === 6 ? 'ipv6' : 'ipv4')

/**
 * Reads TRUSTED_PROXIES: addresses and ranges, comma separated, such as `10.0.0.0/8, ::1`.
 * @param {string} [list]
 * @returns {Trust}
 */
export function trustedProxies(list = '') {
  const entries = list
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)
  if (entries.length === 0) return () => false
  const trusted = new BlockList()
  for (const entry of entries) add(trusted, entry)
  return (address) => isIP(address) !== 0 && trusted.check(address, family(address))
}

/** @param {BlockList} trusted @param {string} entry */
function add(trusted, entry) {
  const [address = '', prefix, ...rest] = entry.split('/')
  const longest = isIP(address) === 6 ? 128 : 32
  const isRange = prefix !== undefined && /^\d{1,3}$/.test(prefix) && Number(prefix) <= longest
  if (!isIP(address) || rest.length > 0 || (prefix !== undefined && !isRange)) {
    throw new Refusal(`TRUSTED_PROXIES: “${entry}” is neither an address nor a range such as 10.0.0.0/8`)
  }
  if (prefix === undefined) trusted.addAddress(address, family(address))
  else trusted.addSubnet(address, Number(prefix), family(address))
}

/** An address without port, brackets, zone and the IPv6 wrapping of IPv4. @param {string} written */
export function plainAddress(written) {
  let address = written.trim()
  if (address.startsWith('[')) address = address.slice(1, address.indexOf(']'))
  else if (address.includes('.') && /^[\d.]+:\d+$/.test(address)) address = address.slice(0, address.indexOf(':'))
  const zone = address.indexOf('%')
  if (zone > 0) address = address.slice(0, zone)
  if (address.startsWith('::ffff:') && address.includes('.')) address = address.slice(7)
  return address
}

/**
 * Who sent a request: the right-most hop that is not one of our proxies. What stands left of it anyone may have written.
 * @param {string} peer
 * @param {string | undefined} forwardedFor
 * @param {Trust} isTrusted
 */
export function clientAddress(peer, forwardedFor, isTrusted) {
  let client = plainAddress(peer)
  if (!forwardedFor) return client
  const hops = forwardedFor.split(',')
  while (isTrusted(client) && hops.length > 0) {
    const hop = plainAddress(hops.pop() ?? '')
    if (!isIP(hop)) break
    client = hop
  }
  return client
}

/** @param {string} peer */
export const isLoopback = (peer) => peer === '::1' || plainAddress(peer).startsWith('127.')
