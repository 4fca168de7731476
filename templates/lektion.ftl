<#ftl output_format="HTML" encoding="UTF-8" strip_whitespace=true>
<#import "_layout.ftl" as layout>
<#import "_delar.ftl" as delar>
<#import "_kurs.ftl" as kurs>
<#import "_film.ftl" as film>
<#assign page = content.page>
<#assign t = page.text>
<#assign scripts = (page.film?? && page.film.sources?has_content)?then(["film.js"], []) + page.quiz???then(["quiz.js"], []) + page.course???then(["kurs.js"], [])>
<@layout.frame scripts=scripts>
<div class="wrap page">
<@delar.head/>
<div class="body">
<@film.film/>
<div class="text">
${page.body?no_esc}
<@kurs.quiz/>
${page.bodyAfter?no_esc}
</div>
<#if page.course??>
<@kurs.progress clear=t["lesson-clear"] lesson=page.id>
<label class="check"><input type="checkbox" id="ui-klar"> <span>${t["lesson-done"]}</span></label>
</@kurs.progress>
</#if>
<@delar.end/>
</div>
<#if page.course??><@kurs.coursenav/></#if>
</div>
</@layout.frame>
