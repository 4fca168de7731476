<#ftl output_format="HTML" encoding="UTF-8" strip_whitespace=true>
<#import "_layout.ftl" as layout>
<#import "_delar.ftl" as delar>
<@layout.frame>
<div class="wrap page">
<@delar.head/>
<#-- The table has one column a model and needs the whole width. -->
<div class="wide"><div class="text">
${content.page.body?no_esc}
<p><a href="jamforelser.json" type="application/json" download>${content.page.text["comparison-data"]}</a></p>
</div></div>
<div class="body">
<@delar.end/>
</div>
</div>
</@layout.frame>
