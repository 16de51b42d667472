/**
 * The one inline script of every page, to stand in `<head>` before any style. It sets the reader's own scheme
 * before the first paint (`data-scheme`), says that JavaScript is there (`data-js`) and listens for the scheme
 * switch, so that the switch is plain HTML. A plain string: `<html suppressHydrationWarning>` must carry it, and
 * its SHA-256 may go into a `script-src` as it stands.
 */
export const headScript = `(function(d,r){r.dataset.js='';try{var s=localStorage.getItem('scheme');if(s==='day'||s==='night')r.dataset.scheme=s}catch(e){}
d.addEventListener('click',function(e){var b=e.target.closest&&e.target.closest('[data-scheme-switch]');if(!b)return;
var now=r.dataset.scheme||(matchMedia('(prefers-color-scheme: dark)').matches?'night':'day'),next=now==='night'?'day':'night';
r.dataset.scheme=next;try{localStorage.setItem('scheme',next)}catch(e){}})})(document,document.documentElement)`
