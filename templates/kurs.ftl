<#ftl output_format="HTML" encoding="UTF-8" strip_whitespace=true>
<#import "_layout.ftl" as layout>
<#import "_delar.ftl" as delar>
<#import "_kurs.ftl" as kurs>
<#assign page = content.page>
<#assign t = page.text>
<@layout.frame scripts=["kurs.js"]>
<div class="wrap page">
<@delar.head/>
<@delar.rail/>
<div class="body">
<div class="text">
${page.body?no_esc}
<section><h2 id="ui-lektioner">${t["course-lessons"]}</h2>
<@kurs.lessons/>
<@kurs.progress clear=t["course-clear"]/>
</section>
${page.bodyAfter?no_esc}
</div>
<#if page.course.certificate><@kurs.certificate/></#if>
<@delar.end/>
</div>
</div>
</@layout.frame>
