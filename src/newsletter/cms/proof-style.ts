/** Paper first: what is only for the screen goes when it is printed. */
export const proofStyle = `
:root{color-scheme:light;--ink:#23201b;--soft:#574f43;--paper:#fffcf5;--hair:#d8ccb4;--accent:#0e5a4f;--danger:#a3221b}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 Charter,Georgia,serif}
main{max-width:46rem;margin:0 auto;padding:32px 20px 72px}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 16px}
h2{font-size:1.25rem;margin:28px 0 8px;break-after:avoid}
dl{margin:0 0 12px}
dl div{display:grid;grid-template-columns:minmax(7rem,12rem) 1fr;gap:0 16px}
dt{color:var(--soft)}
dd{margin:0;overflow-wrap:anywhere}
ol{padding-left:1.6em}
li{break-inside:avoid;margin-bottom:14px}
li p{margin:0 0 4px}
code{font:.8em/1.4 ui-monospace,monospace}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
th,td{text-align:left;vertical-align:top;padding:6px 12px 6px 0;border-bottom:1px solid var(--hair);overflow-wrap:anywhere}
tr{break-inside:avoid}
.look{margin-top:40px;padding-top:24px;border-top:1px solid var(--hair);display:block}
.look label{display:block;font-weight:600;margin-bottom:6px}
.look input{box-sizing:border-box;width:100%;min-height:48px;padding:10px 14px;font:inherit;color:inherit;background:#fff;border:1.5px solid var(--soft);border-radius:8px;margin-bottom:12px}
.look input[aria-invalid]{border:2.5px solid var(--danger)}
.look button{min-height:48px;padding:10px 20px;font:inherit;font-weight:600;color:var(--paper);background:var(--accent);border:0;border-radius:8px;margin-right:16px;cursor:pointer}
.look a{color:var(--accent)}
.error{color:var(--danger);font-weight:600;margin:0 0 12px}
@page{margin:14mm 16mm}
@media (max-width:30rem){dl div{grid-template-columns:1fr;margin-bottom:6px}}
@media print{body{background:#fff;font-size:9.5pt;line-height:1.35}main{max-width:none;padding:0}h1{margin-bottom:8px}h2{margin-top:16px}li{margin-bottom:8px}table{font-size:1em}th,td{padding-block:2px}.look{display:none}}
`
