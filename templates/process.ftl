<#ftl output_format="HTML" encoding="UTF-8" strip_whitespace=true>
<#import "_layout.ftl" as layout>
<#import "_delar.ftl" as delar>
<@layout.frame>
<div class="wrap page">
<@delar.head/>
<#if content.page.process??>
<section class="wide"><h2 id="ui-karta">${content.page.text["map-title"]}</h2>
<@delar.largemap/>
</section>
</#if>
<@delar.rail/>
<div class="body">
<div class="text">
${content.page.body?no_esc}
</div>
<@delar.listing/>
<@delar.end/>
</div>
</div>
</@layout.frame>
