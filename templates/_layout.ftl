<#ftl output_format="HTML" encoding="UTF-8" strip_whitespace=true>
<#-- The page's frame. Every word comes from page.text, so that one template serves every language. -->
<#assign page = content.page>
<#assign t = page.text>

<#-- The handbook's sign: line, disc and diamond. Presentation attributes only, because the policy forbids inline style. -->
<#macro sign>
<svg viewBox="0 0 40 20" width="40" height="20" aria-hidden="true" focusable="false"><path d="M9 10h11" stroke="currentColor" stroke-width="3"/><circle cx="9" cy="10" r="7.5" fill="currentColor"/><path d="m29 2.5 7.5 7.5-7.5 7.5-7.5-7.5z" fill="none" stroke="currentColor" stroke-width="3"/></svg>
</#macro>

<#macro links items>
<ul><#list items as link><li><a href="${link.href}"<#if link.current> aria-current="true"</#if>>${link.title}</a></li></#list></ul>
</#macro>

<#macro theme id value checked=false>
<label class="check"><input type="radio" name="theme" id="theme-${value}" value="${value}"<#if checked> checked</#if>> <span>${t[id]}</span></label>
</#macro>

<#-- The search field. A page has one: on the search page it stands above the hits, on others in the header. -->
<#macro search label visible>
<search><form class="search" id="ui-sok" action="${page.searchHref}" method="get" data-list="${t["search-suggestions"]}" data-many="${t["search-count"]}" data-one="${t["search-count-one"]}" data-none="${t["search-count-none"]}" data-keys="${t["search-keys"]}">
<label<#if !visible> class="hidden"</#if> for="ui-q">${label}</label>
<div><input class="input" id="ui-q" name="q" type="text" enterkeyhint="search" autocomplete="off" autocapitalize="none" spellcheck="false" maxlength="300" placeholder="${t["search-label"]}"><button class="btn" type="submit">${t["search-button"]}</button></div>
<p class="hidden" role="status"></p>
</form></search>
</#macro>

<#-- A page that is not the article itself gives its own title, and nothing of it is found by the search. -->
<#macro frame scripts=[] title="">
<!DOCTYPE html>
<html lang="${t["lang"]}">
<head>
<meta charset="utf-8">
<#-- First of all that loads: the policy covers only what comes after it. 'self' also holds in a folder (file:). -->
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'">
<title><#if page.type == "start">${t["site-title"]}<#else>${title?has_content?then(title, page.title)} – ${t["site-name"]}</#if></title>
<meta name="description" content="${page.summary}">
<#-- What the search can filter on, and other names of what the page is about. -->
<meta name="handbok:type" content="${title?has_content?then("fyll-i", page.type)}">
<#if page.search.phases?has_content><meta name="handbok:fas" content="${page.search.phases?join(" ")}"></#if>
<#if page.search.roles?has_content><meta name="handbok:roll" content="${page.search.roles?join(" ")}"></#if>
<#if page.search.models?has_content><meta name="handbok:modell" content="${page.search.models?join(" ")}"></#if>
<#if page.search.names?has_content><meta name="handbok:namn" content="${page.search.names?join("; ")}"></#if>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<#-- Before the stylesheet and blocking, so that a chosen theme is set before the first paint. -->
<script src="${page.root}js/tema.js"></script>
<link rel="stylesheet" href="${page.root}handbok.css">
<link rel="icon" href="${page.root}favicon.svg" type="image/svg+xml">
<#if !title?has_content>
<#if page.body?contains("<table")><script src="${page.root}js/tabell.js" defer></script></#if>
<#if page.terms?has_content><script src="${page.root}js/term.js" defer></script></#if>
</#if>
<#if page.searchHref?has_content><script src="${page.root}js/sok.js" defer></script></#if>
<#list scripts as script>
<script src="${page.root}js/${script}" defer></script>
</#list>
</head>
<body>
<a class="skip" href="#ui-innehall">${t["skip"]}</a>
<header class="top"><div class="wrap">
<a class="brand" href="${page.root}index.html"<#if page.type == "start"> aria-current="page"</#if>><@sign/>${t["site-name"]}</a>
<#-- The menu's button, the field, the menu: on every width the order that the eye and Tab meet them in. -->
<button class="btn ghost menu-btn" type="button" popovertarget="ui-meny">${t["menu-open"]}</button>
<#-- Without script the form leads to the search page, which then offers the list pages. -->
<#if page.searchHref?has_content && page.type != "sok">
<@search label=t["search-label"] visible=false/>
</#if>
<nav class="menu" id="ui-meny" popover aria-label="${t["menu-label"]}">
<@links page.menu/>
<button class="btn ghost menu-btn" type="button" popovertarget="ui-meny" popovertargetaction="hide">${t["menu-close"]}</button>
</nav>
</div></header>
<main id="ui-innehall" tabindex="-1"<#if page.type == "sok" || title?has_content> data-sok="nej"</#if>>
<#nested>
</main>
<footer class="foot"><div class="wrap">
<nav aria-labelledby="ui-fot-1"><h2 id="ui-fot-1">${t["footer-handbook"]}</h2>
<@links page.menu/>
</nav>
<nav aria-labelledby="ui-fot-2"><h2 id="ui-fot-2">${t["footer-about"]}</h2>
<@links page.footer/>
</nav>
<fieldset class="theme"><legend>${t["theme-label"]}</legend>
<@theme id="theme-auto" value="auto" checked=true/>
<@theme id="theme-light" value="light"/>
<@theme id="theme-dark" value="dark"/>
</fieldset>
<div class="flow"><p>${t["footer-open"]}</p><p>${t["footer-private"]}</p></div>
</div></footer>
</body>
</html>
</#macro>
