<#ftl output_format="HTML" encoding="UTF-8" strip_whitespace=true>
<#import "_layout.ftl" as layout>
<#import "_delar.ftl" as delar>
<#assign t = content.page.text>
<@layout.frame scripts=["checklista.js"]>
<div class="wrap page">
<@delar.head/>
<div class="rail"><div class="sticky">
<#-- Shown by checklista.js: without script there is no progress to count and nothing to clear. -->
<section class="progress" id="ui-laget" data-page="${content.page.id}" data-count="${t["check-count"]}" data-copied="${t["check-copied"]}" data-copy-failed="${t["check-copy-failed"]}" data-cleared="${t["check-cleared"]}" data-undone="${t["check-undone"]}" data-clear="${t["check-clear"]}" data-undo="${t["check-undo"]}" hidden>
<h2 id="ui-laget-h">${t["check-title"]}</h2>
<p class="big" role="status"></p>
<progress value="0" aria-labelledby="ui-laget-h"></progress>
<div class="btns"><button class="btn" type="button" data-do="copy">${t["check-copy"]}</button><button class="btn ghost" type="button" data-do="print">${t["check-print"]}</button><button class="btn ghost" type="button" data-do="clear">${t["check-clear"]}</button></div>
<p class="small" role="status"></p>
<p class="small muted">${t["check-private"]}</p>
</section>
<@delar.toc/>
</div></div>
<div class="body">
<div class="text">
${content.page.body?no_esc}
</div>
<@delar.listing/>
<@delar.end/>
</div>
</div>
</@layout.frame>
