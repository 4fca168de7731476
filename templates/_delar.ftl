<#ftl output_format="HTML" encoding="UTF-8" strip_whitespace=true>
<#-- The parts pages are put together from. Ids made here begin with ui-, so that they never meet a heading's id. -->
<#assign page = content.page>
<#assign t = page.text>

<#-- Disc with a number: a step. Diamond with a code: a decision. They mean nothing else anywhere. -->
<#macro disc number hue class=""><span class="disc p${hue?c}<#if class?has_content> ${class}</#if>">${number}</span></#macro>
<#macro dia code><span class="dia<#if (code?length > 2)> long</#if>">${code}</span></#macro>

<#-- The sign before a link; the number is part of the link's name. -->
<#macro linksign link><#if link.sign?has_content><#if (link.hue > 0)><@disc link.sign link.hue/> <#else><@dia link.sign/> </#if></#if></#macro>

<#-- A link, or only its words where there is no page to lead to. -->
<#macro maybe link><#if link.href?has_content><a href="${link.href}">${link.title}</a><#else>${link.title}</#if></#macro>

<#-- Under a page's own crumb may stand one more. -->
<#macro crumbs under="">
<#if page.crumbs?has_content>
<nav class="crumbs" aria-label="${t["crumbs-label"]}"><ol>
<#list page.crumbs as link>
<li><#if link.current && !under?has_content><span aria-current="page">${link.title}</span><#else><a href="${link.href}">${link.title}</a></#if></li>
</#list>
<#if under?has_content><li><span aria-current="page">${under}</span></li></#if>
</ol></nav>
</#if>
</#macro>

<#macro head facts=true>
<div class="head">
<@crumbs/>
<#if page.eyebrow?has_content>
<p class="eyebrow"><#if page.type == "beslut" && page.decision??><span aria-hidden="true"><@dia page.decision.code/></span><#elseif page.type == "fas" && page.step??><span aria-hidden="true"><@disc page.step.number?c page.step.hue/></span></#if><span>${page.eyebrow}</span></p>
</#if>
<h1>${page.title}</h1>
<#if page.summary?has_content><p class="lead">${page.summary}</p></#if>
<#if facts><@facttable/></#if>
</div>
</#macro>

<#macro facttable>
<#if page.facts?has_content>
<dl class="facts">
<#list page.facts as fact>
<div<#if (fact.value?length > 60)> class="long"</#if>><dt>${fact.label}</dt><#if fact.value?has_content><dd>${fact.value}</dd></#if><#list fact.links as link><dd><@maybe link/></dd></#list></div>
</#list>
</dl>
</#if>
</#macro>

<#-- Contents come before the text, so that phones get them where they help. A list page's groups belong to them;
     the glossary's groups are letters and get a row of their own. -->
<#assign letters = (page.listing?size > 3) && page.listing?first.title?length == 1>

<#macro toc>
<#if page.toc?has_content || (page.listing?size > 1 && !letters)>
<nav class="toc" aria-labelledby="ui-toc"><h2 id="ui-toc">${t["toc-title"]}</h2>
<ul>
<#list page.toc as link><li><a href="${link.href}">${link.title}</a></li></#list>
<#if !letters && (page.listing?size > 1)><@grouplinks/></#if>
</ul>
</nav>
</#if>
<#if letters>
<nav class="letters" aria-labelledby="ui-bokstav"><h2 id="ui-bokstav">${t["letters-label"]}</h2>
<ul><@grouplinks/></ul>
</nav>
</#if>
</#macro>

<#macro grouplinks><#list page.listing as group><#if group.title?has_content><li><a href="#${group.id}">${group.title}</a></li></#if></#list></#macro>

<#macro rail>
<#if page.toc?has_content || (page.listing?size > 1)><div class="rail"><div class="sticky"><@toc/></div></div></#if>
</#macro>

<#-- One list draws both maps; the stylesheet turns the large one into a row when there is room. -->
<#macro map class="">
<div class="map-box"><ol class="map<#if class?has_content> ${class}</#if>" role="list">
<#list page.process.steps as step>
<li><a class="ph" href="${step.href}"<#if step.current> aria-current="page"</#if>><@disc step.number?c step.hue/> <span class="u">${step.title}</span></a>
<#nested step>
<#if step.decisions?has_content>
<ul class="gates" role="list">
<#list step.decisions as d>
<li class="<#if d.inside>inside<#else>after</#if>"><a class="gate" href="${d.href}"<#if d.current> aria-current="page"</#if>><span class="hidden">${page.process.decisionName} </span><@dia d.code/><span class="hidden">: </span><span class="q"><span class="code" aria-hidden="true">${d.code} </span><span class="u">${d.question}</span><#if d.inside> <span class="muted">${t["map-inside"]}</span></#if></span></a></li>
</#list>
</ul>
</#if>
</li>
</#list>
</ol></div>
</#macro>

<#macro largemap>
<@map; step><#if step.summary?has_content><p>${step.summary}</p></#if></@map>
<p class="small muted">${t["map-legend"]}</p>
</#macro>

<#-- The neighbours of a phase or decision. After the text: on a phone the text is what you came for. -->
<#macro railmap>
<#if page.process??>
<nav class="rail" aria-labelledby="ui-karta"><div class="sticky"><h2 id="ui-karta"><a href="${page.process.href}">${page.process.title}</a></h2>
<@map class="slim"/>
</div></nav>
</#if>
</#macro>

<#macro by decision>
<#if decision.by?has_content><div><dt>${t["decision-by"]}</dt><dd><#list decision.by as who>${who}<#sep>, </#list></dd></div></#if>
</#macro>

<#-- On a decision's own page: the question, who answers it and when. -->
<#macro decisionpanel>
<#if page.decision??>
<div class="decision">
<p class="question">${page.decision.question}</p>
<dl class="rows split">
<@by page.decision/>
<#if page.step??><div><dt>${t["decision-when"]}</dt><dd><#if page.decision.inside>${t["decision-inside"]}<#else>${t["decision-after"]}</#if><#if page.process??> ${page.process.stepName?uncap_first} ${page.step.number?c}:</#if> <a href="${page.step.href}">${page.step.title}</a></dd></div></#if>
</dl>
</div>
</#if>
</#macro>

<#-- On a phase's page: the decision it leads to. -->
<#macro nextdecision>
<#if page.decision??>
<section class="decision" id="ui-beslut">
<h2><span aria-hidden="true"><@dia page.decision.code/></span> <span>${page.decision.title}</span></h2>
<p class="question">${page.decision.question}</p>
<dl class="rows split">
<@by page.decision/>
</dl>
<p><a href="${page.decision.href}">${t["decision-more"]} ${page.process.decisionName?uncap_first} ${page.decision.code}</a></p>
</section>
</#if>
</#macro>

<#macro rows items>
<ul class="rows split" role="list" data-sok="nej">
<#list items as link>
<li><a href="${link.href}"<#if link.current> aria-current="page"</#if>><@linksign link/><span class="u">${link.title}</span></a><#if link.summary?has_content> <span>${link.summary}</span></#if></li>
</#list>
</ul>
</#macro>

<#macro listing>
<#list page.listing as group>
<#if group.title?has_content>
<section><h2 id="${group.id}">${group.title}</h2>
<@rows group.links/>
</section>
<#else>
<@rows group.links/>
</#if>
</#list>
</#macro>

<#-- The files a page offers. Each link tells its format and size. -->
<#macro downloads>
<#if page.downloads?has_content>
<section class="downloads" data-sok="nej"><h2 id="ui-hamta">${t["downloads-title"]}</h2>
<div class="groups">
<#list page.downloads as group>
<div class="group"><h3 id="${group.id}">${group.title}</h3>
<ul class="rows" role="list">
<#list group.links as link>
<li><a href="${link.href}" download><span class="u">${link.title}</span></a></li>
</#list>
</ul></div>
</#list>
</div>
<#if page.form??><p><a href="${page.form.href}">${t["form-link"]}</a>. ${t["form-about"]}</p></#if>
</section>
</#if>
</#macro>

<#macro related>
<#if page.related?has_content>
<section data-sok="nej"><h2 id="ui-hor-ihop">${t["related-title"]}</h2>
<div class="groups">
<#list page.related as group>
<div class="group"><h3 id="${group.id}">${group.title}</h3>
<ul class="rows" role="list">
<#list group.links as link>
<li<#if link.sign?has_content> class="signed"</#if>><a href="${link.href}"><@linksign link/><span class="u">${link.title}</span></a><#if link.summary?has_content><span class="sum">${link.summary}</span></#if></li>
</#list>
</ul></div>
</#list>
</div></section>
</#if>
</#macro>

<#-- In-text terms lead here without script; term.js reads its text from here. -->
<#macro terms>
<#if page.terms?has_content>
<section class="terms" data-sok="nej"><h2 id="ui-ord">${t["terms-title"]}</h2>
<dl class="rows split" data-more="${t["term-more"]}" data-close="${t["term-close"]}">
<#list page.terms as term>
<div id="ord-${term.id}"><dt><a href="${term.href}">${term.title}</a></dt><dd>${term.definition}</dd></div>
</#list>
</dl></section>
</#if>
</#macro>

<#macro pager>
<#if page.previous?? || page.next??>
<nav class="pager" aria-label="${t["pager-label"]}">
<#if page.previous??><a class="prev" href="${page.previous.href}"><@linksign page.previous/><span><span class="way">${t["pager-previous"]}<span class="hidden">: </span></span> <span class="u">${page.previous.title}</span></span></a></#if>
<#if page.next??><a class="next" href="${page.next.href}"><@linksign page.next/><span><span class="way">${t["pager-next"]}<span class="hidden">: </span></span> <span class="u">${page.next.title}</span></span></a></#if>
</nav>
</#if>
</#macro>

<#macro review>
<footer class="review"><dl>
<div><dt>${t["review-responsible"]}</dt><dd>${page.review.responsible}</dd></div>
<div><dt>${t["review-reviewed"]}</dt><dd><time datetime="${page.review.reviewed}">${page.review.reviewedText}</time></dd></div>
<div><dt>${t["review-due"]}</dt><dd><time datetime="${page.review.due}">${page.review.dueText}</time></dd></div>
<#if page.review.version?has_content><div><dt>${t["review-version"]}</dt><dd>${page.review.version}</dd></div></#if>
<#if page.source.links?has_content || page.source.note?has_content>
<div class="source"><dt>${t["source-label"]}</dt><dd><#list page.source.links as link><@maybe link/><#sep>; </#list><#if page.source.links?has_content && page.source.note?has_content>. </#if>${page.source.note}</dd></div>
</#if>
</dl>
<p><a href="${page.editHref}">${t["suggest-change"]}</a></p>
</footer>
</#macro>

<#-- A role's way: the phases where it works, with what it uses there. -->
<#macro path>
<#list page.path as way>
<section><h2 id="ui-vag-${way?counter}">${t["path-title"]} <a href="${way.href}">${way.title}</a></h2>
<ol class="rows way" role="list">
<#list way.steps as step>
<li><a href="${step.phase.href}"><@linksign step.phase/><span class="u">${step.phase.title}</span></a>
<#if step.support?has_content>
<dl class="support">
<#list step.support as fact>
<div><dt>${fact.label}</dt><dd><#list fact.links as link><a href="${link.href}">${link.title}</a><#sep>, </#list></dd></div>
</#list>
</dl>
</#if>
</li>
</#list>
</ol></section>
</#list>
</#macro>

<#macro counterparts>
<#if page.counterparts?has_content>
<section><h2 id="ui-motsvarar">${t["counterparts-title"]}</h2>
<dl class="rows split">
<#list page.counterparts as fact>
<div><dt>${fact.label}</dt><dd><#list fact.links as link><a href="${link.href}"><@linksign link/><span class="u">${link.title}</span><span class="hidden"> (${fact.label})</span></a><#sep>, </#list></dd></div>
</#list>
</dl>
<p>${t["counterparts-more"]} <#list page.comparisons as link><a href="${link.href}">${link.title}</a><#sep>, </#list></p>
</section>
</#if>
</#macro>

<#-- What every article ends with. data-sok="nej" keeps words that belong to other pages out of the search. -->
<#macro end>
<@path/>
<@counterparts/>
<@related/>
<@terms/>
<@pager/>
<@review/>
</#macro>
