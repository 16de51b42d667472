/** Regions whose emergency numbers we know; the first is the usual one. */
export const emergencyRegions = [
  { code: 'us', name: 'United States' },
  { code: 'ca', name: 'Canada' },
  { code: 'gb', name: 'United Kingdom' },
  { code: 'ie', name: 'Ireland' },
  { code: 'au', name: 'Australia' },
  { code: 'nz', name: 'New Zealand' },
  { code: 'in', name: 'India' },
  { code: 'za', name: 'South Africa' },
  { code: 'eu', name: 'European Union' },
] as const

export type EmergencyRegion = (typeof emergencyRegions)[number]['code']
