/** The style of the offer, in the tokens of the site. */
export const privacyOfferStyle = `.offer{border:2px solid var(--amber);border-radius:var(--round);background:var(--raised);padding:var(--s4) var(--s5) var(--s5);font:400 1rem / 1.5 var(--sans);display:grid;grid-template-columns:minmax(0,1fr);gap:var(--s4)}
.offer > :is(h2,h3){margin:0;font:650 1.125rem / 1.3 var(--sans);letter-spacing:0}
.offer p{margin:0}
.offer blockquote{margin:0;padding-inline-start:var(--s4);border-inline-start:3px solid var(--hair);white-space:pre-wrap;overflow-wrap:anywhere}
.offer mark{background:var(--amber-wash);color:inherit;border-bottom:2px solid var(--amber)}
.offer-choices{display:flex;flex-wrap:wrap;gap:var(--s3)}`
