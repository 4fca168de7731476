<#ftl output_format="HTML" encoding="UTF-8" strip_whitespace=true>
<#import "_layout.ftl" as layout>
<#import "_delar.ftl" as delar>
<#assign t = content.page.text>
<#macro field id label><p class="field"><label for="ui-${id}">${label}</label><input class="input" id="ui-${id}" type="text" autocomplete="off" maxlength="200"></p></#macro>
<#macro criterion c>
<fieldset class="criterion"><legend>${c.id} ${c.name} <span class="muted">(${c.level})</span></legend>
<p>${c.howToTry}</p>
<div class="outcomes">
<#list ["godkand", "underkand", "ej-tillamplig", "ej-provad"] as outcome><label class="check"><input type="radio" name="k-${c.id}" value="${outcome}"> <span>${t["review-" + outcome]}</span></label></#list>
</div>
<p class="field"><label for="ui-a-${c.id?replace(".", "-")}">${t["review-note"]}</label><input class="input" id="ui-a-${c.id?replace(".", "-")}" type="text" autocomplete="off" maxlength="500"></p>
</fieldset>
</#macro>
<#-- Filled in on the screen or printed and filled in by hand. Nothing is stored or sent: there is nowhere to send it. -->
<@layout.frame>
<div class="wrap page">
<@delar.head/>
<div class="body">
<div class="text">
${content.page.body?no_esc}
<#if content.page.accessibility??>
<#assign a = content.page.accessibility>
<section><h2 id="urval">${t["review-samples"]}</h2>
<p>${t["review-samples-intro"]}</p>
<ul><#list a.types as type><li><code>${type.key}</code>: <a href="${type.href}">${type.title}</a></li></#list></ul></section>
<section><h2 id="om-granskningen">${t["review-about"]}</h2>
<@field "sida" t["review-page"]/>
<@field "sidtyp" t["review-type"]/>
<@field "granskare" t["review-reviewer"]/>
<@field "datum" t["review-date"]/>
<@field "hjalpmedel" t["review-aids"]/>
</section>
<section><h2 id="krav">${t["review-legal"]}</h2>
<#list a.criteria as c><#if c.legal><@criterion c/></#if></#list>
</section>
<section><h2 id="wcag-22">${t["review-goal"]}</h2>
<#list a.criteria as c><#if !c.legal><@criterion c/></#if></#list></section>
</#if>
</div>
<@delar.end/>
</div>
</div>
</@layout.frame>
