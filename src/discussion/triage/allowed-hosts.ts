/** Sites that a health question is often about; links to them hold no message. More can be named in the settings. */
export const allowedHosts: readonly string[] = `
pubmed.ncbi.nlm.nih.gov ncbi.nlm.nih.gov nih.gov medlineplus.gov clinicaltrials.gov doi.org cochrane.org
cochranelibrary.com europepmc.org thelancet.com bmj.com nejm.org jamanetwork.com nature.com
who.int unicef.org unicef.org.uk cdc.gov fda.gov womenshealth.gov usda.gov ema.europa.eu ecdc.europa.eu
nhs.uk nhs.scot gov.uk gov.scot gov.wales nice.org.uk rcpch.ac.uk rcog.org.uk rcm.org.uk medicines.org.uk
aap.org healthychildren.org acog.org aafp.org abm.me bfmed.org poison.org
hse.ie canada.ca gc.ca caringforkids.cps.ca health.gov.au pregnancybirthbaby.org.au raisingchildren.net.au rednose.org.au
health.govt.nz plunket.org.nz health.gov.in
lullabytrust.org.uk breastfeedingnetwork.org.uk nct.org.uk bliss.org.uk tommys.org llli.org laleche.org.uk
laleche.org e-lactancia.org kellymom.com postpartum.net pandasfoundation.org.uk samaritans.org meningitis.org
redcross.org redcross.org.uk sja.org.uk wikipedia.org
`
  .trim()
  .split(/\s+/)

/** Addresses that hide where they lead, or lead into a private chat: not what an ordinary link is. */
export const hidingHosts: readonly string[] = `
bit.ly tinyurl.com t.co goo.gl cutt.ly rb.gy is.gd ow.ly buff.ly shorturl.at rebrand.ly tiny.cc s.id shorte.st adf.ly
linktr.ee beacons.ai amzn.to t.me telegram.me wa.me whatsapp.com chat.whatsapp.com discord.gg m.me line.me
cash.app venmo.com paypal.me onlyfans.com
`
  .trim()
  .split(/\s+/)
