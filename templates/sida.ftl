<#ftl output_format="HTML" encoding="UTF-8" strip_whitespace=true>
<#import "_layout.ftl" as layout>
<#import "_delar.ftl" as delar>
<@layout.frame>
<div class="wrap page">
<@delar.head/>
<@delar.rail/>
<div class="body">
<@delar.downloads/>
<div class="text">
${content.page.body?no_esc}
</div>
<@delar.listing/>
<@delar.end/>
</div>
</div>
</@layout.frame>
