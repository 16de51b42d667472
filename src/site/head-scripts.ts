/**
 * The one inline script of every page, to stand in `<head>` before any style. It sets the reader's own scheme and text
 * size before the first paint (`data-scheme`, `data-text-size`), says that JavaScript is there (`data-js`) and listens
 * for the switches of both, so that these are plain HTML. A page that the browser kept learns what was chosen since. A
 * plain string: `<html suppressHydrationWarning>` must carry it, and its SHA-256 may go into a `script-src` as it stands.
 */
export const headScript = `(function(d,r){r.dataset.js='';var c=r.dataset;
function kept(k){try{return localStorage.getItem(k)}catch(e){}}function keep(k,v){try{localStorage.setItem(k,v)}catch(e){}}
function read(){var s=kept('scheme'),t=kept('text-size');if(s==='day'||s==='night')c.scheme=s;if(/^[1-4]$/.test(t))c.textSize=t}
function mark(){d.querySelectorAll('[data-set-text]').forEach(function(b){b.setAttribute('aria-pressed',b.dataset.setText===(c.textSize||'1'))})}
read();addEventListener('pageshow',read);d.addEventListener('beforetoggle',mark,true);
d.addEventListener('click',function(e){var b=e.target.closest&&e.target.closest('[data-scheme-switch],[data-set-text]');if(!b)return;
if(b.dataset.setText){keep('text-size',c.textSize=b.dataset.setText);return mark()}
keep('scheme',c.scheme=(c.scheme||(matchMedia('(prefers-color-scheme: dark)').matches?'night':'day'))==='night'?'day':'night')})})(document,document.documentElement)`
