<#ftl output_format="HTML" encoding="UTF-8" strip_whitespace=true>
<#import "_layout.ftl" as layout>
<#import "_delar.ftl" as delar>
<#assign page = content.page>
<#assign t = page.text>
<#assign title>${t["form-title"]} ${page.title}</#assign>
<#macro control c>
<p class="field"><label for="ui-f-${c.id}">${c.label}</label>
<#if c.type == "paragraph">
<textarea class="input" id="ui-f-${c.id}" data-field="${c.id}" rows="4"></textarea>
<#elseif c.type == "choice">
<select id="ui-f-${c.id}" data-field="${c.id}"><option value="">${t["form-choose"]}</option><#list c.choices as choice><option>${choice}</option></#list></select>
<#else>
<input class="input" id="ui-f-${c.id}" data-field="${c.id}" type="<#if c.type == "date">date<#else>text</#if>"<#if c.type == "number"> inputmode="decimal"</#if>>
</#if>
</p>
</#macro>
<#-- No control has a name, so that nothing can be sent. The documents stand in the page, so that nothing is fetched. -->
<@layout.frame scripts=["fyll-i.js"] title=title>
<div class="wrap page">
<div class="head">
<@delar.crumbs under=t["form-crumb"]/>
<h1>${title}</h1>
<p class="lead">${t["form-about"]}</p>
</div>
<div class="body">
<div class="text">
<p class="note viktigt" id="ui-fyll-nej">${t["form-no-script"]} <a href="${page.id?keep_after_last("/")}.html#ui-hamta">${t["form-plain"]}</a>.</p>
<form class="fill" id="ui-fyll" autocomplete="off" data-done="${t["form-done"]}" data-failed="${t["form-failed"]}" hidden>
<p>${t["form-intro"]}</p>
<#list page.form.sections as section>
<fieldset<#if section.help?has_content> aria-describedby="ui-h-${section?counter}"</#if>><legend><h2>${section.title}</h2></legend>
<#if section.help?has_content>
<div class="muted" id="ui-h-${section?counter}">
<#list section.help as help>
<#if help.list><ul><#list help.items as item><li>${item}</li></#list></ul><#else><p>${help.items[0]}</p></#if>
</#list>
</div>
</#if>
<#list section.controls as c><@control c/></#list>
</fieldset>
</#list>
<fieldset><legend><h2>${t["form-make"]}</h2></legend>
<#if page.form.files?filter(file -> !file.help)?has_content>
<p><label class="check"><input type="checkbox" id="ui-f-hjalp" checked> <span>${t["form-help"]}</span></label></p>
</#if>
<p class="btns"><button class="btn" type="button" data-format="docx">${t["form-docx"]}</button><button class="btn ghost" type="button" data-format="odt">${t["form-odt"]}</button></p>
<p role="status"></p>
</fieldset>
</form>
<#list page.form.files as file>
<template data-format="${file.format}" data-name="${file.name}"<#if file.help> data-help</#if>>${file.content}</template>
</#list>
</div>
</div>
</div>
</@layout.frame>
