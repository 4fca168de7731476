<#ftl output_format="HTML" encoding="UTF-8" strip_whitespace=true>
<#-- What courses and lessons are put together from. Controls that need a script are hidden until it has run. -->
<#assign page = content.page>
<#assign t = page.text>

<#-- kurs.js counts and marks what the reader has done. -->
<#macro lessons>
<ol class="steg lessons" role="list" data-sok="nej">
<#list page.course.lessons as lesson>
<li data-lesson="${lesson.id}"><p><a href="${lesson.link.href}">${lesson.link.title}</a> <span class="muted small">${lesson.time}</span> <strong class="done" hidden><span aria-hidden="true">✓</span> ${t["course-done"]}</strong></p><p>${lesson.link.summary}</p></li>
</#list>
</ol>
</#macro>

<#-- The other lessons. After the text: on a phone the text is what you came for. -->
<#macro coursenav>
<nav class="rail" aria-labelledby="ui-kurs"><div class="sticky toc"><h2 id="ui-kurs">${t["course-nav"]} <a href="${page.course.href}">${page.course.title}</a></h2>
<ol>
<#list page.course.lessons as lesson>
<li data-lesson="${lesson.id}"><a href="${lesson.link.href}"<#if lesson.link.current> aria-current="page"</#if>>${lesson?counter}. ${lesson.link.title}</a> <strong class="done small" hidden><span aria-hidden="true">✓</span> ${t["course-done"]}</strong></li>
</#list>
</ol></div></nav>
</#macro>

<#-- The nested content is what can be done besides forgetting it all. -->
<#macro progress clear lesson="">
<div class="progress flow" id="ui-laget" data-course="${page.course.id}" data-lesson="${lesson}" data-count="${t["course-progress"]}" data-cleared="${t["course-cleared"]}" hidden>
<#nested>
<p class="count" role="status"></p>
<p class="btns"><button class="btn ghost" type="button" data-do="clear">${clear}</button></p>
<p class="small muted">${t["course-private"]}</p>
</div>
</#macro>

<#macro certificate>
<section class="intyg" id="ui-intyg" data-sok="nej"><h2 id="ui-intyg-h">${t["certificate-title"]}</h2>
<div class="screen flow">
<p>${t["certificate-intro"]}</p>
<#-- Only the certificate is printed when it is the address's target. -->
<p class="btns"><button class="btn" type="button" data-do="print" hidden>${t["certificate-print"]}</button><a class="btn ghost" href="#ui-intyg">${t["certificate-only"]}</a></p>
</div>
<div class="sheet flow">
<h3>${t["certificate-heading"]}</h3>
<p><label for="ui-namn">${t["certificate-name"]}</label> <input class="input" id="ui-namn" type="text" autocomplete="name" spellcheck="false"></p>
<p>${t["certificate-text"]} <strong>${page.course.title}</strong>.</p>
<p>${t["certificate-lessons"]}</p>
<ol><#list page.course.lessons as lesson><li>${lesson.link.title}</li></#list></ol>
<p>${t["certificate-time"]}: ${page.course.time}</p>
<div class="signing">
<p><label for="ui-datum">${t["certificate-date"]}</label> <input class="input" id="ui-datum" type="text" autocomplete="off"></p>
<p>${t["certificate-signature"]}<span class="line"></span></p>
</div>
</div>
</section>
</#macro>

<#macro quiz>
<#if page.quiz??>
<section class="quiz" data-sok="nej"><h2 id="${page.quiz.id}">${page.quiz.title}</h2>
${page.quiz.intro?no_esc}
<#-- Without script the alternatives are lists to think about, and the answers stand under them. -->
<form class="flow" id="ui-fragor" data-page="${page.id}" data-right="${t["quiz-right"]}" data-wrong="${t["quiz-wrong"]}" data-none="${t["quiz-none"]}" data-result="${t["quiz-result"]}" data-left="${t["quiz-left"]}">
<#list page.quiz.questions as question>
<#assign n = question?counter>
<fieldset id="${question.id}" aria-describedby="ui-svar-${n}"><legend>${n}. ${question.title}</legend>
${question.intro?no_esc}
<#if !question.intro?has_content><p class="small muted"><#if question.severalRight>${t["quiz-several"]}<#else>${t["quiz-one"]}</#if></p></#if>
<ul role="list">
<#list question.alternatives as alternative>
<li><label class="check"><input type="<#if question.severalRight>checkbox<#else>radio</#if>" name="ui-fraga-${n}" id="ui-fraga-${n}-${alternative?counter}"<#if alternative.right> data-right</#if> hidden> <span>${alternative.html?no_esc}</span></label></li>
</#list>
</ul>
<p class="answer" id="ui-svar-${n}" hidden></p>
</fieldset>
</#list>
<p class="btns"><button class="btn" type="submit" hidden>${t["quiz-check"]}</button><button class="btn ghost" type="reset" hidden>${t["quiz-again"]}</button></p>
<p role="status"></p>
<p class="small muted" hidden>${t["quiz-private"]}</p>
</form>
<details><summary>${t["quiz-facit"]}</summary>
<dl class="rows">
<#list page.quiz.questions as question>
<div><dt>${question?counter}. ${question.title}</dt><dd>${t["quiz-answer"]} <#list question.alternatives?filter(a -> a.right) as alternative>${alternative.html?no_esc}<#sep>; </#list></dd><dd class="why">${question.explanation?no_esc}</dd></div>
</#list>
</dl></details>
</section>
</#if>
</#macro>
