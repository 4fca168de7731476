<#ftl output_format="HTML" encoding="UTF-8" strip_whitespace=true>
<#import "_layout.ftl" as layout>
<#import "_delar.ftl" as delar>
<#assign t = content.page.text>
<@layout.frame>
<div class="wrap page">
<@delar.head/>
<div class="body">
<div class="text">
${content.page.body?no_esc}
<#if content.page.accessibility?? && content.page.accessibility.results??>
<#assign r = content.page.accessibility.results>
<section><h2 id="utfall">${t["results-heading"]}</h2>
<p>${t["results-by"]} ${r.version}. ${t["results-pages"]} ${r.pages?c}.</p>
<p>${t["results-limits"]}</p>
<p>${t["results-failed"]}</p>
<div class="scroll"><table>
<caption>${t["results-caption"]}</caption>
<thead><tr><th scope="col">${t["results-rule"]}</th><th scope="col">${t["results-criteria"]}</th><th scope="col">${t["results-passed"]}</th><th scope="col">${t["results-inapplicable"]}</th><th scope="col">${t["results-doubtful"]}</th></tr></thead>
<tbody>
<#list r.rules as rule>
<tr><th scope="row">${rule.name} <span class="muted">${rule.id}<#if rule.own>, ${t["results-own"]}</#if></span></th><td data-h="${t["results-criteria"]}">${rule.criteria}</td><td data-h="${t["results-passed"]}">${rule.passed?c}</td><td data-h="${t["results-inapplicable"]}">${rule.inapplicable?c}</td><td data-h="${t["results-doubtful"]}">${rule.doubtful?c}</td></tr>
</#list>
</tbody>
</table></div>
</section>
<section><h2 id="bedom">${t["results-doubts"]}</h2>
<#if r.doubts?has_content>
<ul><#list r.doubts as doubt><li><a href="${doubt.href}">${doubt.title}</a>: ${doubt.what} <code>${doubt.selector}</code></li></#list></ul>
<#else>
<p>${t["results-no-doubts"]}</p>
</#if>
</section>
<section><h2 id="data">${t["results-data"]}</h2>
<p>${t["results-data-what"]} <a href="${r.data}" type="application/ld+json" download>${r.data}</a></p>
</section>
<#else>
<p>${t["results-none"]}</p>
</#if>
</div>
<@delar.end/>
</div>
</div>
</@layout.frame>
