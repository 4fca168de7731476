<#ftl output_format="HTML" encoding="UTF-8" strip_whitespace=true>
<#import "_layout.ftl" as layout>
<#import "_delar.ftl" as delar>
<@layout.frame>
<div class="wrap page">
<@delar.head/>
<div class="body">
<div class="text">
${content.page.body?no_esc}
</div>
<@delar.nextdecision/>
<@delar.downloads/>
<@delar.end/>
</div>
<@delar.railmap/>
</div>
</@layout.frame>
