<#ftl output_format="HTML" encoding="UTF-8" strip_whitespace=true>
<#-- A lesson's film. Without script: the browser's own player with captions, and all that is said as text with times.
     film.js shows the controls and makes buttons of the lines. The search reads data-film and data-start. -->
<#assign page = content.page>
<#assign t = page.text>

<#macro film>
<#if page.film??>
<#assign film = page.film>
<section class="film" id="ui-film" data-play="${t["film-play"]}" data-pause="${t["film-pause"]}"><h2 data-sok="nej">${t["film-title"]} ${film.title}</h2>
<#if film.sources?has_content>
<video controls preload="metadata" playsinline aria-label="${film.title}, ${film.duration}">
<#list film.sources as source><source src="${source.href}" type="${source.mediaType}"></#list>
<#if film.captions?has_content><track kind="captions" src="${film.captions}" srclang="${film.language}" label="${film.languageName?cap_first}" default></#if>
<#if film.chapters?has_content><track kind="chapters" src="${film.chapters}" srclang="${film.language}" label="${t["film-chapters"]}"></#if>
<a href="${film.sources?first.href}">${t["film-unplayable"]} ${t["film-download"]} ${t["film-download-film"]}</a>
</video>
<@controls/>
</#if>
<div class="small flow" data-sok="nej">
<#if film.sources?has_content><@facts/><#else><@withheld/></#if>
</div>
<#if film.parts?has_content><@transcript/></#if>
</section>
</#if>
</#macro>

<#-- Beside play, not in a menu: EN 301 549 7.3. -->
<#macro controls>
<div class="controls" data-sok="nej" hidden>
<p class="btns"><button class="btn" type="button" data-do="play">${t["film-play"]}</button><button class="btn ghost" type="button" data-do="captions" aria-pressed="true">${t["film-captions"]}</button></p>
<p class="choices">
<label>${t["film-size"]} <select name="size"><option value="100" selected>${t["film-size-100"]}</option><option value="150">${t["film-size-150"]}</option><option value="200">${t["film-size-200"]}</option></select></label>
<label>${t["film-look"]} <select name="look"><option value="dark" selected>${t["film-look-dark"]}</option><option value="light">${t["film-look-light"]}</option><option value="yellow">${t["film-look-yellow"]}</option></select></label>
<label>${t["film-rate"]} <select name="rate"><option value="0.5">0,5</option><option value="0.75">0,75</option><option value="1" selected>${t["film-rate-normal"]}</option><option value="1.25">1,25</option><option value="1.5">1,5</option><option value="2">2</option></select></label>
</p>
<p><label class="check"><input type="checkbox" name="follow"> <span>${t["film-follow"]}</span></label><label class="check"><input type="checkbox" name="say"> <span>${t["film-say"]}</span></label></p>
<p class="small muted">${t["film-private"]}</p>
<p class="hidden" role="status"></p>
</div>
</#macro>

<#macro withheld>
<div class="note viktigt">
<p>${film.parts?has_content?then(t["film-withheld"], t["film-withheld-all"])}</p>
<#if film.faults?has_content><ul><#list film.faults as fault><li><code>${fault.place}</code>: ${fault.text}</li></#list></ul></#if>
</div>
</#macro>

<#macro facts>
<p>${t["film-length"]}: ${film.duration}. <#if film.captions?has_content>${t["film-captioned"]} ${film.languageName}. ${t["film-captions-by"]} ${film.captionsBy}.<#if film.captionsReviewed?has_content> ${t["film-captions-reviewed"]} ${film.captionsReviewed}.</#if></#if><#if film.synthetic> ${t["film-synthetic"]}</#if></p>
<#if film.audioDescription?has_content><p>${t["film-description"]}: ${t["film-description-" + film.audioDescription]?uncap_first} ${film.audioDescriptionReason}</p></#if>
<ul role="list" class="downloads">
<#list film.sources as source><li><a href="${source.href}" download>${t["film-download"]} ${t["film-download-film"]} (${source.format}, ${source.size})</a></li></#list>
<#if film.captions?has_content><li><a href="${film.captions}" download>${t["film-download"]} ${t["film-download-captions"]}</a></li></#if>
<#if film.text?has_content><li><a href="${film.text}" download>${t["film-download"]} ${t["film-download-text"]}</a></li></#if>
</ul>
</#macro>

<#macro transcript>
<#if (film.parts?size > 1)>
<nav class="toc" aria-labelledby="ui-kapitel"><h3 id="ui-kapitel">${t["film-chapters"]}</h3>
<ol role="list"><#list film.parts as part><#if part.title?has_content><li><a href="#${part.id}" data-seek="${part.start}"><span class="time">${part.clock}</span> ${part.title}</a></li></#if></#list></ol></nav>
</#if>
<h3 data-sok="nej" id="ui-filmtext">${t["film-transcript"]}</h3>
<p data-sok="nej" data-skip hidden><a href="#ui-efter-filmen">${t["film-skip"]}</a></p>
<div class="lines" data-film="${film.title}">
<#list film.parts as part>
<#if part.title?has_content><h4 id="${part.id}">${part.title}</h4></#if>
<ol role="list">
<#list part.lines as line>
<li data-start="${line.start}" data-end="${line.end}"><span class="time" aria-hidden="true">${line.clock}</span> <span class="hidden">${line.spoken}: </span><span class="said"><#if line.speaker?has_content><b>${line.speaker}:</b> </#if>${line.text}</span></li>
</#list>
</ol>
</#list>
</div>
<p class="hidden" id="ui-efter-filmen" tabindex="-1"></p>
</#macro>
