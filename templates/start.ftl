<#ftl output_format="HTML" encoding="UTF-8" strip_whitespace=true>
<#import "_layout.ftl" as layout>
<#import "_delar.ftl" as delar>
<#assign page = content.page>
<#assign t = page.text>
<@layout.frame>
<div class="hero"><div class="wrap">
<div>
<h1>${page.title}</h1>
<p class="lead">${page.summary}</p>
</div>
<#-- Decoration: the way through a process, drawn with the two signs. -->
<svg viewBox="0 0 424 328" width="424" height="328" aria-hidden="true" focusable="false"><path d="M84 44h256a60 60 0 0 1 0 120H84a60 60 0 0 0 0 120h340" fill="none" stroke="#7fb9c2" stroke-width="5"/><g fill="#f3fafa"><circle cx="84" cy="44" r="26"/><circle cx="340" cy="44" r="26"/><circle cx="212" cy="164" r="26"/><circle cx="148" cy="284" r="26"/></g><g fill="#0b414d" font-size="25" font-weight="700" text-anchor="middle"><text x="84" y="53">1</text><text x="340" y="53">2</text><text x="212" y="173">3</text><text x="148" y="293">4</text></g><path d="m212 28 16 16-16 16-16-16zM400 88l16 16-16 16-16-16zM24 208l16 16-16 16-16-16zM276 268l16 16-16 16-16-16z" fill="#ffd43b"/></svg>
</div></div>
<div class="wrap start">
<div class="text two">
${page.body?no_esc}
</div>
<#if page.process??>
<section class="tint"><h2 id="ui-karta">${t["start-map-title"]}</h2>
<p>${t["start-map-intro"]} <a href="${page.process.href}">${page.process.title}</a>.</p>
<@delar.largemap/>
</section>
</#if>
<#if page.listing?has_content><div class="body"><@delar.listing/></div></#if>
<@delar.terms/>
<@delar.review/>
</div>
</@layout.frame>
