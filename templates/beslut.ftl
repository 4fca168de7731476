<#ftl output_format="HTML" encoding="UTF-8" strip_whitespace=true>
<#import "_layout.ftl" as layout>
<#import "_delar.ftl" as delar>
<@layout.frame>
<div class="wrap page">
<#-- The panel says what the facts would say. -->
<@delar.head facts=false/>
<div class="body">
<@delar.decisionpanel/>
<div class="text">
${content.page.body?no_esc}
</div>
<@delar.end/>
</div>
<@delar.railmap/>
</div>
</@layout.frame>
