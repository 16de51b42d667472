import type { EmergencyRegion } from '../emergency-regions'

/** The day this list was last gone through. Numbers change: go through it at least once a year. */
export const numbersChecked = '2026-11-29'

export type LineKind = 'emergency' | 'poison' | 'crisis' | 'motherhood' | 'young' | 'violence' | 'advice'

export type HelpLine = {
  /** As people write it. */
  number: string
  /** As a telephone dials it inside the region. */
  call: string
  /** What it is, in plain words. */
  what: string
  /** Hours, where it is not always open. */
  hours?: string
  /** The official page. */
  site: { name: string; href: string }
}

const line = (number: string, what: string, name: string, href: string, hours?: string): HelpLine => ({
  number,
  call: number.replace(/\D/g, ''),
  what,
  site: { name, href },
  ...(hours ? { hours } : {}),
})

/** Only lines we are sure of; a region without one goes without, and the emergency number stands for it. */
export const emergencyNumbers: Record<EmergencyRegion, Partial<Record<LineKind, HelpLine>> & { emergency: HelpLine }> =
  {
    us: {
      emergency: line('911', 'Ambulance and all emergencies', '911.gov', 'https://www.911.gov'),
      poison: line('1-800-222-1222', 'Poison Help', 'poisonhelp.hrsa.gov', 'https://poisonhelp.hrsa.gov'),
      crisis: line('988', 'Suicide and crisis line, call or text', '988lifeline.org', 'https://988lifeline.org'),
      motherhood: line(
        '1-833-852-6262',
        'Maternal mental health line, call or text',
        'mchb.hrsa.gov',
        'https://mchb.hrsa.gov/national-maternal-mental-health-hotline',
      ),
      violence: line('1-800-799-7233', 'Domestic violence line', 'thehotline.org', 'https://www.thehotline.org'),
    },
    ca: {
      emergency: line('911', 'Ambulance and all emergencies', 'canada.ca', 'https://www.canada.ca'),
      poison: line(
        '1-844-764-7669',
        'Poison centres (Quebec: 1-800-463-5060)',
        'infopoison.ca',
        'https://infopoison.ca',
      ),
      crisis: line('988', 'Suicide crisis line, call or text', '988.ca', 'https://988.ca'),
      young: line('1-800-668-6868', 'Kids Help Phone', 'kidshelpphone.ca', 'https://kidshelpphone.ca'),
      advice: line('811', 'Health line in most provinces', 'canada.ca', 'https://www.canada.ca/en/health-canada.html'),
    },
    gb: {
      emergency: line('999', 'Ambulance and all emergencies', 'nhs.uk', 'https://www.nhs.uk'),
      poison: line('111', 'NHS 111, for poisoning too', '111.nhs.uk', 'https://111.nhs.uk'),
      crisis: line('116 123', 'Samaritans, day and night', 'samaritans.org', 'https://www.samaritans.org'),
      motherhood: line(
        '0808 1961 776',
        'PANDAS, for parents’ mental health',
        'pandasfoundation.org.uk',
        'https://pandasfoundation.org.uk',
        'not at night',
      ),
      young: line('0800 1111', 'Childline', 'childline.org.uk', 'https://www.childline.org.uk'),
      violence: line(
        '0808 2000 247',
        'National Domestic Abuse Helpline',
        'nationaldahelpline.org.uk',
        'https://www.nationaldahelpline.org.uk',
      ),
      advice: line('111', 'NHS 111, when it is not an emergency', '111.nhs.uk', 'https://111.nhs.uk'),
    },
    ie: {
      emergency: line('112', 'Ambulance and all emergencies; 999 works too', 'hse.ie', 'https://www.hse.ie'),
      poison: line('01 809 2166', 'Public Poisons Line', 'poisons.ie', 'https://poisons.ie', '8 am to 10 pm'),
      crisis: line('116 123', 'Samaritans, day and night', 'samaritans.org', 'https://www.samaritans.org/ireland/'),
      young: line('1800 66 66 66', 'Childline', 'childline.ie', 'https://www.childline.ie'),
      violence: line('1800 341 900', 'Women’s Aid, day and night', 'womensaid.ie', 'https://www.womensaid.ie'),
      advice: line(
        '1800 700 700',
        'HSELive, when it is not an emergency',
        'hse.ie',
        'https://www.hse.ie',
        'not at night',
      ),
    },
    au: {
      emergency: line('000', 'Ambulance and all emergencies', 'triplezero.gov.au', 'https://www.triplezero.gov.au'),
      poison: line(
        '13 11 26',
        'Poisons Information Centre',
        'poisonsinfo.nsw.gov.au',
        'https://www.poisonsinfo.nsw.gov.au',
      ),
      crisis: line('13 11 14', 'Lifeline, day and night', 'lifeline.org.au', 'https://www.lifeline.org.au'),
      motherhood: line(
        '1300 726 306',
        'PANDA, for mental health around a birth',
        'panda.org.au',
        'https://panda.org.au',
        'by day, not on Sundays',
      ),
      young: line('1800 55 1800', 'Kids Helpline', 'kidshelpline.com.au', 'https://kidshelpline.com.au'),
      violence: line(
        '1800 737 732',
        '1800RESPECT, domestic violence line',
        '1800respect.org.au',
        'https://1800respect.org.au',
      ),
      advice: line(
        '1800 022 222',
        'healthdirect, when it is not an emergency',
        'healthdirect.gov.au',
        'https://www.healthdirect.gov.au',
      ),
    },
    nz: {
      emergency: line('111', 'Ambulance and all emergencies', 'govt.nz', 'https://www.govt.nz'),
      poison: line('0800 764 766', 'National Poisons Centre', 'poisons.co.nz', 'https://poisons.co.nz'),
      crisis: line('1737', 'Need to talk? Call or text', '1737.org.nz', 'https://1737.org.nz'),
      young: line('0800 376 633', 'Youthline', 'youthline.co.nz', 'https://www.youthline.co.nz'),
      violence: line('0800 733 843', 'Women’s Refuge', 'womensrefuge.org.nz', 'https://womensrefuge.org.nz'),
      advice: line(
        '0800 611 116',
        'Healthline, when it is not an emergency',
        'info.health.nz',
        'https://info.health.nz',
      ),
    },
    in: {
      emergency: line('112', 'Ambulance and all emergencies; 108 for an ambulance', '112.gov.in', 'https://112.gov.in'),
      poison: line('1800 116 117', 'National Poisons Information Centre', 'aiims.edu', 'https://www.aiims.edu'),
      crisis: line('14416', 'Tele MANAS, day and night', 'telemanas.mohfw.gov.in', 'https://telemanas.mohfw.gov.in'),
      young: line('1098', 'Child helpline', 'wcd.gov.in', 'https://wcd.gov.in'),
      violence: line('181', 'Women helpline', 'wcd.gov.in', 'https://wcd.gov.in'),
    },
    za: {
      emergency: line('112', 'All emergencies from a mobile; 10177 for an ambulance', 'gov.za', 'https://www.gov.za'),
      poison: line(
        '0861 555 777',
        'Poisons Information Helpline',
        'westerncape.gov.za',
        'https://www.westerncape.gov.za/service/poisons-information-helpline-western-cape',
      ),
      crisis: line('0800 567 567', 'Suicide Crisis Helpline', 'sadag.org', 'https://www.sadag.org'),
      young: line('116', 'Childline', 'childlinesa.org.za', 'https://www.childlinesa.org.za'),
      violence: line('0800 428 428', 'Gender-based violence line', 'gbv.org.za', 'https://gbv.org.za'),
    },
    eu: {
      emergency: line(
        '112',
        'Ambulance and all emergencies in every country of the Union',
        'digital-strategy.ec.europa.eu',
        'https://digital-strategy.ec.europa.eu/en/policies/112',
      ),
      crisis: line(
        '116 123',
        'Emotional support, in many countries',
        'digital-strategy.ec.europa.eu',
        'https://digital-strategy.ec.europa.eu/en/policies/116-helplines',
      ),
      young: line(
        '116 111',
        'Child helpline',
        'childhelplineinternational.org',
        'https://childhelplineinternational.org',
      ),
      violence: line(
        '116 016',
        'Helpline for women who meet violence, in many countries',
        'commission.europa.eu',
        'https://commission.europa.eu',
      ),
    },
  }
