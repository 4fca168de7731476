<#ftl output_format="HTML" encoding="UTF-8" strip_whitespace=true>
<#import "_layout.ftl" as layout>
<#import "_delar.ftl" as delar>
<#assign page = content.page>
<#assign t = page.text>
<@layout.frame>
<div class="wrap page">
<div class="head">
<@delar.crumbs/>
<h1>${page.title}</h1>
<p class="lead">${page.summary}</p>
<@layout.search label=t["search-word"] visible=true/>
<p class="small muted">${t["search-private"]}</p>
<noscript><p class="note viktigt">${t["search-no-script"]}</p></noscript>
</div>
<#-- Shown by script, with the choices that the hits leave. -->
<div class="rail" id="ui-urval" hidden>
<details class="facets"><summary>${t["search-filters"]}</summary>
<#list page.filters as filter>
<fieldset><legend>${filter.title}</legend>
<#list filter.choices as choice>
<label class="check"><input type="checkbox" form="ui-sok" name="${filter.name}" value="${choice.value}"><span><span>${choice.title}</span> <span class="muted"></span></span></label>
</#list>
</fieldset>
</#list>
<button class="btn ghost" type="button">${t["search-clear"]}</button>
</details>
</div>
<div class="body">
<section id="ui-traffar" data-many="${t["search-hits-many"]}" data-one="${t["search-hits-one"]}" data-none="${t["search-hits-none"]}" data-start="${t["search-start"]}" data-meant="${t["search-meant"]}" data-sections="${t["search-sections"]}" hidden><h2>${t["search-hits"]}</h2>
<p role="status"></p>
<p class="note viktigt" hidden>${t["search-failed"]} <a href="#ui-listor">${t["search-lists"]}</a>.</p>
<p hidden>${t["search-empty"]} <a href="#ui-listor">${t["search-lists"]}</a>.</p>
<p hidden></p>
<ol role="list"></ol>
<button class="btn ghost" type="button" hidden>${t["search-more"]}</button>
</section>
<div class="text">
${page.body?no_esc}
</div>
<section><h2 id="ui-listor">${t["search-lists-title"]}</h2>
<@delar.listing/>
</section>
<@delar.end/>
</div>
</div>
</@layout.frame>
