<#ftl output_format="HTML" encoding="UTF-8" strip_whitespace=true>
<#import "_layout.ftl" as layout>
<#import "_delar.ftl" as delar>
<#assign t = content.page.text>
<#macro exempt items none><#if items?has_content><ul><#list items as item><li>${item.what} ${item.reason} <#if item.alternative?has_content>${t["statement-instead"]} ${item.alternative}</#if></li></#list></ul><#else><p>${none}</p></#if></#macro>
<#-- The parts and their order: Digg's list of what a statement must hold (MDFFS 2019:2, 6 §). The data is checked by the build. -->
<@layout.frame>
<div class="wrap page">
<@delar.head/>
<div class="body">
<div class="text">
<#if content.page.accessibility?? && content.page.accessibility.statement??>
<#assign s = content.page.accessibility.statement>
<section><h2 id="omfattning">${t["statement-scope"]}</h2>
<p>${s.actor} ${t["statement-actor"]} ${s.service}, <span class="u">${s.address}</span>. ${t["statement-law"]}</p>
<p>${s.scope}</p>
</section>
<section><h2 id="efterlevnad">${t["statement-degree"]}</h2>
<p>${s.service} ${t["statement-is"]} <strong>${s.degree}</strong> ${t["statement-with-law"]}</p>
<p>${t["statement-standard"]} ${s.standard}. ${t["statement-goal"]} ${s.goal}.</p>
<#if s.untried?has_content><p>${t["statement-tried"]} ${s.tried} ${t["statement-tried-why"]}</p></#if>
</section>
<section><h2 id="brister">${t["statement-faults"]}</h2>
<#if s.deficiencies?has_content>
<#list s.deficiencies as fault>
<h3>${fault.what}</h3>
<dl>
<#if fault.criterion?has_content><div><dt>${t["statement-criterion"]}</dt><dd>${fault.criterion}</dd></div></#if>
<div><dt>${t["statement-reason"]}</dt><dd>${fault.reason}</dd></div>
<div><dt>${t["statement-alternative"]}</dt><dd>${fault.alternative}</dd></div>
<#if fault.mendedBy?has_content><div><dt>${t["statement-mended"]}</dt><dd>${fault.mendedBy}</dd></div></#if>
</dl>
</#list>
<#else>
<p>${t["statement-no-faults"]}<#if s.untried?has_content> ${t["statement-no-faults-but"]}</#if></p>
</#if>
</section>
<#if s.untried?has_content>
<section><h2 id="ej-provat">${t["statement-untried"]}</h2>
<p>${t["statement-untried-intro"]}</p>
<ul>
<#list s.untried as row><li>${row.criterion}<#if row.types?has_content> <span class="muted">(${t["statement-untried-on"]} ${row.types})</span></#if></li></#list>
</ul>
</section>
</#if>
<section><h2 id="undantag">${t["statement-exempt"]}</h2>
<h3>${t["statement-burden"]}</h3>
<@exempt s.burdens t["statement-no-burden"]/>
<h3>${t["statement-outside"]}</h3>
<@exempt s.outside t["statement-no-outside"]/>
</section>
<section><h2 id="bedomning">${t["statement-assessment"]}</h2>
<dl>
<div><dt>${t["statement-method"]}</dt><dd>${s.method}</dd></div>
<div><dt>${t["statement-assessed"]}</dt><dd>${s.assessed}</dd></div>
<div><dt>${t["statement-updated"]}</dt><dd>${s.updated}</dd></div>
<div><dt>${t["statement-reviews"]}</dt><#list s.reviews as review><dd>${review}</dd><#else><dd>${t["statement-no-reviews"]}</dd></#list></div>
<div><dt>${t["statement-aids"]}</dt><#list s.aids as aid><dd>${aid}</dd><#else><dd>${t["statement-no-aids"]}</dd></#list></div>
</dl>
<p>${t["statement-automatic"]}</p>
</section>
<section><h2 id="anmal">${t["statement-report"]}</h2>
<p>${s.report}</p>
<p>${s.request}</p>
<p><#if s.contact.href?has_content><a href="${s.contact.href}">${s.contact.title}</a></#if></p>
</section>
<section><h2 id="tillsyn">${t["statement-supervision"]}</h2>
<p>${s.authority} ${t["statement-supervises"]}</p>
<p><a href="${s.authorityAddress}">${t["statement-complain"]} ${s.authority}</a></p>
</section>
</#if>
${content.page.body?no_esc}
</div>
<@delar.end/>
</div>
</div>
</@layout.frame>
