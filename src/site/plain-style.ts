/**
 * The style of pages that carry their own: tokens.css, a few elements, forms.css. Tokens and forms stand here word
 * for word but for white space (tests/site/plain-style.test.ts); change them there first, then here.
 */
export const plainStyle = `:root{color-scheme:light dark;--paper:light-dark(#fffcf5,#151817);--sheet:light-dark(#f7f1e4,#1c201e);--raised:light-dark(#ffffff,#202523);--ink:light-dark(#23201b,#e9e4d8);--ink-soft:light-dark(#5c554a,#aaa595);--hair:light-dark(#e4dac6,#323834);--edge:light-dark(#786f60,#949083);--accent:light-dark(#0e5a4f,#7cc7b7);--accent-wash:light-dark(#e3efe9,#1b2e2a);--warm:light-dark(#f6c99a,#8a5a2b);--warm-wash:light-dark(#fdf0df,#2b2319);--amber:light-dark(#8a5200,#f0b866);--amber-wash:light-dark(#fdf1d8,#2d2513);--danger:light-dark(#a3221b,#ff9a8d);--danger-wash:light-dark(#fbe9e5,#33201d);--serif:"Literata Variable","Literata Georgia","Literata Noto","Literata Times",Charter,Georgia,serif;--sans:"Figtree Variable","Figtree Arial","Figtree Roboto",system-ui,sans-serif;--text:clamp(1.125rem,1.06rem + 0.3vw,1.25rem);--small:0.9375rem;--tiny:0.8125rem;--measure:36rem;--margin:14rem;--page:68rem;--gutter:clamp(16px,4vw,48px);--s1:4px;--s2:8px;--s3:12px;--s4:16px;--s5:24px;--s6:32px;--s7:48px;--s8:72px;--round:8px}
:root[data-scheme="day"]{color-scheme:light}
:root[data-scheme="night"]{color-scheme:dark}
:root[data-text-size="2"]{font-size:112.5%}
:root[data-text-size="3"]{font-size:125%}
:root[data-text-size="4"]{font-size:150%}
*,::before,::after{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:400 var(--text) / 1.6 var(--serif);overflow-wrap:break-word}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:0.18em}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:3px}
body > header{display:flex;flex-wrap:wrap;align-items:center;column-gap:var(--s5);padding:var(--s3) max(var(--gutter),(100% - var(--page)) / 2);border-bottom:1px solid var(--hair);font:500 var(--small) / 1.2 var(--sans)}
body > header > a:first-child{display:inline-flex;gap:0.5em;align-items:center;min-height:44px;margin-inline-end:auto;font:650 1.25rem / 1.2 var(--serif);letter-spacing:-0.01em;color:var(--ink);text-decoration:none}
body > header svg{width:1.2em;height:1.2em;flex:none}
nav{display:flex;flex-wrap:wrap;column-gap:var(--s5)}
nav a{display:block;padding:13px 0;color:inherit;text-decoration:none}
nav a:hover{color:var(--accent);text-decoration:underline}
@media (max-width:42rem){body > header nav{order:1;width:100%}}
main,body > footer{padding:var(--s6) max(var(--s4),(100% - var(--measure)) / 2)}
@media (min-width:75rem){main,body > footer{padding-inline-start:calc(max(var(--gutter),(100% - var(--page)) / 2) + 15rem);padding-inline-end:calc(100% - max(var(--gutter),(100% - var(--page)) / 2) - 15rem - var(--measure))}}
body > aside{background:var(--amber-wash);color:var(--amber);padding:var(--s3) max(var(--gutter),(100% - var(--page)) / 2);font:400 var(--small) / 1.45 var(--sans)}
body > aside p{margin:0}
p{margin:0 0 1em;text-wrap:pretty}
summary{padding:var(--s2) 0;cursor:pointer}
main > * + *{margin-top:var(--s5)}
h1,h2,h3{line-height:1.15;letter-spacing:-0.012em;font-weight:600;text-wrap:balance}
blockquote{margin:0;padding-inline-start:var(--s4);border-inline-start:3px solid var(--hair)}
h2{font-size:1.375rem;margin:0 0 var(--s3)}
main > h2{margin-top:var(--s6)}
h1{font-size:clamp(1.875rem,1.5rem + 2vw,2.625rem);hyphens:auto;margin:0}
body > footer{font:400 var(--small) / 1.5 var(--sans);color:var(--ink-soft);border-top:1px solid var(--hair)}
time{font-variant-numeric:tabular-nums;white-space:nowrap}
.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.form{display:grid;grid-template-columns:minmax(0,1fr);gap:var(--s5);font-family:var(--sans)}
.fields{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));gap:var(--s5) var(--s4);align-items:start}
.form-title{font:600 1.375rem / 1.2 var(--serif);margin:0}
.field label{display:block;color:var(--ink);font:600 var(--small) / 1.3 var(--sans);margin-bottom:6px}
.hint{font:400 var(--tiny) / 1.45 var(--sans);color:var(--ink-soft);margin:0 0 6px}
.error{font:600 var(--small) / 1.4 var(--sans);color:var(--danger);margin:0 0 6px}
.input{width:100%;min-height:48px;font:400 1.0625rem / 1.5 var(--sans);color:var(--ink);background:var(--raised);border:1.5px solid var(--edge);border-radius:var(--round);padding:10px 14px}
textarea.input{min-height:8.5rem;resize:vertical;display:block}
.input[aria-invalid="true"]{border-color:var(--danger);border-width:2.5px}
.check{display:grid;grid-template-columns:24px 1fr;gap:0 var(--s3);align-items:start}
.check input{width:24px;height:24px;margin:0;accent-color:var(--accent)}
.check label{font:500 1rem / 1.5 var(--sans)}
.check .hint,.check .error{grid-column:2;margin:2px 0 0}
.choices{display:grid;grid-template-columns:minmax(0,1fr);gap:var(--s3);min-width:0;margin:0;padding:0;border:0}
.choices legend{font:600 1.125rem / 1.3 var(--sans);padding:0;margin-bottom:var(--s2)}
.button{display:inline-block;font:600 var(--small) / 1.2 var(--sans);padding:13.5px 20px;border-radius:1.75rem;border:1.5px solid var(--accent);background:var(--accent);color:var(--paper);text-decoration:none;text-align:center;cursor:pointer}
.button:hover{background:color-mix(in oklab,var(--accent) 88%,var(--ink))}
.button.quiet{background:none;color:var(--accent)}
.button.quiet:hover{background:var(--accent-wash)}
.form-errors{border:2px solid var(--danger);border-radius:var(--round);padding:var(--s4) var(--s5);margin-bottom:var(--s5);font:500 1rem / 1.5 var(--sans)}
.form-errors:focus{outline:none}
.form-errors h2{font:650 1.125rem / 1.3 var(--sans);letter-spacing:0;margin:0 0 var(--s2)}
.form-errors ul{margin:0;padding:0;list-style:none}
.form-errors a{color:var(--danger)}`

/** Addresses of the site's own font files. */
export type PlainFonts = { serif?: string; sans?: string }

const face = (family: string, weights: string, address: string | undefined) =>
  address && /^[\w/.%-]+$/.test(address)
    ? `@font-face{font-family:"${family}";font-style:normal;font-display:swap;font-weight:${weights};src:url("${address}") format("woff2")}\n`
    : ''

/** The site's fonts where the build made them, and always its fallbacks of the same measure (fonts.css, word for word). */
export const fontFaces = ({ serif, sans }: PlainFonts): string =>
  face('Literata Variable', '200 900', serif) + face('Figtree Variable', '300 900', sans) + fallbacks

const fallbacks = `@font-face{font-family:"Literata Georgia";font-weight:200 599;src:local("Georgia");size-adjust:107.7%;ascent-override:109.3%;descent-override:28.6%;line-gap-override:0%}
@font-face{font-family:"Literata Georgia";font-weight:600 900;src:local("Georgia Bold"),local("Georgia-Bold");size-adjust:96.4%;ascent-override:122.1%;descent-override:32%;line-gap-override:0%}
@font-face{font-family:"Literata Noto";src:local("Noto Serif"),local("NotoSerif-Regular");size-adjust:99.8%;ascent-override:117.9%;descent-override:30.9%;line-gap-override:0%}
@font-face{font-family:"Literata Times";src:local("Times New Roman"),local("Liberation Serif"),local("Tinos");size-adjust:118.2%;ascent-override:99.6%;descent-override:26.1%;line-gap-override:0%}
@font-face{font-family:"Figtree Arial";font-weight:300 599;src:local("Arial"),local("Liberation Sans"),local("Helvetica");size-adjust:100.7%;ascent-override:94.3%;descent-override:24.8%;line-gap-override:0%}
@font-face{font-family:"Figtree Arial";font-weight:600 900;src:local("Arial Bold"),local("Liberation Sans Bold"),local("Helvetica Bold");size-adjust:95.4%;ascent-override:99.6%;descent-override:26.2%;line-gap-override:0%}
@font-face{font-family:"Figtree Roboto";src:local("Roboto"),local("Roboto-Regular");size-adjust:100.9%;ascent-override:94.1%;descent-override:24.8%;line-gap-override:0%}
`
