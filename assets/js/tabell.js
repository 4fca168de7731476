// On a phone the stylesheet turns table rows into blocks, and some browsers then forget that they are a table.
// Roles in the HTML itself would repeat what the elements say, which validators rightly refuse; so they are set here.
document.querySelectorAll('.scroll table').forEach(table => {
  const roles = { thead: 'rowgroup', tbody: 'rowgroup', tr: 'row', 'th[scope=col]': 'columnheader', 'th[scope=row]': 'rowheader', td: 'cell' };
  table.setAttribute('role', 'table');
  for (const [selector, role] of Object.entries(roles)) {
    table.querySelectorAll(selector).forEach(part => part.setAttribute('role', role));
  }
});
