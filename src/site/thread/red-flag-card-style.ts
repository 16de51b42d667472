/** The style of the card, in the tokens of the site; the look of the emergency card in an article. */
export const redFlagCardStyle = `.red-flag{border:2px solid var(--danger);border-radius:var(--round);overflow:clip;background:var(--raised);font:400 1rem / 1.5 var(--sans);margin:var(--s5) 0}
.red-flag > :is(h2,h3){display:grid;grid-template-columns:22px 1fr;gap:var(--s3);margin:0;padding:var(--s4) var(--s5);font:650 1.125rem / 1.3 var(--sans);letter-spacing:0;background:var(--danger-wash);color:var(--danger)}
.red-flag svg{fill:none;stroke:currentColor;stroke-width:1.9;stroke-linecap:round;stroke-linejoin:round}
.red-flag-body{padding:var(--s4) var(--s5) var(--s5)}
.red-flag p{margin:0 0 var(--s3)}
.red-flag ul{list-style:none;margin:0 0 var(--s4);padding:0;display:grid;gap:var(--s3)}
.red-flag li{display:flex;flex-wrap:wrap;gap:var(--s1) var(--s4);align-items:center}
.red-flag li > span{flex:1 1 14rem;min-width:0;overflow-wrap:anywhere}
.red-flag-call{display:inline-block;min-width:7.5rem;min-height:48px;padding:11px 18px;border:2px solid var(--danger);border-radius:1.75rem;color:var(--danger);font:700 1.25rem / 1.1 var(--sans);font-variant-numeric:tabular-nums;text-align:center;text-decoration:none;white-space:nowrap}
.red-flag-call:hover{background:var(--danger-wash)}
.red-flag summary{cursor:pointer;padding:12px 0;font-weight:600}
.red-flag-place{font-weight:600}
.red-flag details > div:last-child ul{margin-bottom:0}`
